package zhengwen.store.access;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import zhengwen.store.access.ApiKeys.Holder;
import zhengwen.store.config.StoreConfig;

/** Reads {@code X-API-Key}; a request without one is left to OpenID Connect, or anonymous. */
@ApplicationScoped
public class KeyMechanism implements HttpAuthenticationMechanism {

  static final String HEADER = "X-API-Key";

  private final ApiKeys keys;
  private final boolean enabled;

  KeyMechanism(ApiKeys keys, StoreConfig config) {
    this.keys = keys;
    this.enabled = config.access().enabled();
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager providers) {
    String presented = context.request().getHeader(HEADER);
    if (!enabled || presented == null) {
      return Uni.createFrom().optional(java.util.Optional.empty());
    }
    return keys.holder(presented)
        .map(holder -> Uni.createFrom().item(identity(holder)))
        .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
  }

  private static SecurityIdentity identity(Holder holder) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(holder.name()))
        .addRoles(holder.scopes())
        .build();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom()
        .item(
            new ChallengeData(
                HttpResponseStatus.UNAUTHORIZED.code(), "WWW-Authenticate", "ApiKey"));
  }
}
