package zhengwen.store.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TokenBucketTest {

  @Test
  void burst_passes_and_the_next_waits_for_its_token() {
    TokenBucket bucket = new TokenBucket(10, 2);
    assertTrue(bucket.take(0));
    assertTrue(bucket.take(0));
    assertFalse(bucket.take(0));
    assertFalse(bucket.take(50_000_000));
    assertTrue(bucket.take(100_000_000));
  }
}
