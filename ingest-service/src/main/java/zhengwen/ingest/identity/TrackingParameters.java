package zhengwen.ingest.identity;

import java.util.Locale;
import java.util.Set;

/**
 * Query parameters known to say where a reader came from, never which page is meant.
 *
 * <p>Only names that their makers document as such are listed: a parameter dropped wrongly makes
 * two articles one, which is loss. Generic names (from, source, id, ref) are therefore kept.
 */
final class TrackingParameters {

  private static final Set<String> NAMES =
      Set.of(
          // Google Analytics campaign tags, https://support.google.com/analytics/answer/10917952
          "utm_id",
          "utm_source",
          "utm_medium",
          "utm_campaign",
          "utm_term",
          "utm_content",
          "utm_source_platform",
          "utm_creative_format",
          "utm_marketing_tactic",
          // Google Analytics cross-domain linkers
          "_ga",
          "_gl",
          // Click identifiers: Google Ads, Display & Video, iOS campaigns
          "gclid",
          "gclsrc",
          "dclid",
          "gbraid",
          "wbraid",
          // Click identifiers: Facebook, Instagram, Microsoft, Yandex, X, TikTok
          "fbclid",
          "igshid",
          "msclkid",
          "yclid",
          "twclid",
          "ttclid",
          // Click identifiers: Baidu promotion, Qihoo 360 promotion
          "bd_vid",
          "qhclickid",
          // Mailings: Mailchimp campaign and recipient, HubSpot, Marketo
          "mc_cid",
          "mc_eid",
          "_hsenc",
          "_hsmi",
          "mkt_tok",
          // Alibaba's "super position model": the link that was clicked
          "spm",
          // WeChat: added to links shared there
          "isappinstalled",
          "nsukey");

  private TrackingParameters() {}

  /** Whether a query's part {@code name=value} or {@code name} is a known tracking parameter. */
  static boolean matches(String parameter) {
    int equals = parameter.indexOf('=');
    String name = equals < 0 ? parameter : parameter.substring(0, equals);
    return NAMES.contains(name.toLowerCase(Locale.ROOT));
  }
}
