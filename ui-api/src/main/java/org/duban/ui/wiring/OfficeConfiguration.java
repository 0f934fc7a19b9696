package org.duban.ui.wiring;

import java.time.Clock;
import org.duban.command.account.Directory;
import org.duban.ui.security.FurtherDoor;
import org.duban.ui.security.office.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The login of people's office, where one is set; where none is, nothing of it is loaded. */
@Configuration(proxyBeanMethods = false)
@Conditional(OfficeSet.class)
class OfficeConfiguration {

    /** By the world's clock, which the login service goes by, and not by one that stands still for a demonstration. */
    @Bean
    FurtherDoor officeDoor(DubanSettings settings, Directory directory) {
        return OfficeDoor.of(settings.office().orElseThrow(), directory, Clock.systemUTC());
    }
}
