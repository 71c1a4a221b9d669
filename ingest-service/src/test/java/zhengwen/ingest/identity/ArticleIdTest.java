package zhengwen.ingest.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ArticleIdTest {

  @Test
  void bytes_areNamed_byTheStartOfTheirSha256() {
    // FIPS 180-4's example "abc" digests to ba7816bf 8f01cfea 414140de 5dae2223 …
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223", ArticleId.of("abc".getBytes(US_ASCII)).value());
  }
}
