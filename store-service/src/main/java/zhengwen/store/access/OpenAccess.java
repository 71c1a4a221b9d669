package zhengwen.store.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import zhengwen.store.config.StoreConfig;

/** While access control is off, gives everyone every scope. */
@ApplicationScoped
public class OpenAccess implements SecurityIdentityAugmentor {

  private final boolean open;

  OpenAccess(StoreConfig config) {
    open = !config.access().enabled();
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (!open || !identity.isAnonymous()) {
      return Uni.createFrom().item(identity);
    }
    return Uni.createFrom()
        .item(
            QuarkusSecurityIdentity.builder(identity)
                .setAnonymous(true)
                .addRoles(Set.of("read", "admin"))
                .build());
  }
}
