package org.duban.events;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;

/** The classes of this module as they were compiled, those of its tests left out. */
final class EventsModule {

    private static final List<Class<?>> ALL = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages(Event.class.getPackageName()).stream()
                    .filter(type -> !type.getPackageName().contains(".ledger"))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private EventsModule() {}

    /** Every class that is a {@code type}, and not the type itself. */
    static <T> List<Class<? extends T>> all(Class<T> type) {
        return ALL.stream()
                .filter(found -> type.isAssignableFrom(found) && found != type)
                .<Class<? extends T>>map(found -> found.asSubclass(type))
                .toList();
    }

    /** Every record. */
    static List<Class<?>> records() {
        return ALL.stream().filter(Class::isRecord).toList();
    }
}
