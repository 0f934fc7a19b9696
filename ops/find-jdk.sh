# shellcheck shell=sh
# Finds a JDK that Duban can be built and run with; for other scripts to read in.

oldest_jdk=21

jdk_candidates() {
    printf '%s\n' "${JAVA_HOME:-}"
    for program in javac java; do
        if found_program=$(command -v "$program"); then
            dirname "$(dirname "$(readlink -f "$found_program")")"
        fi
    done
    if [ -n "${DUBAN_JDKS+set}" ]; then
        printf '%s\n' "$DUBAN_JDKS"/*
        return
    fi
    if [ -x /usr/libexec/java_home ]; then
        /usr/libexec/java_home -v "$oldest_jdk+" 2>/dev/null || true
    fi
    printf '%s\n' /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
}

# Whether the folder $1 is a JDK that is new enough.
is_jdk() {
    [ -x "$1/bin/javac" ] && is_jre "$1"
}

# Whether the folder $1 is a Java that is new enough to run Duban, with a compiler or without.
is_jre() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ "${version:-0}" -ge "$oldest_jdk" ]
}

# Prints the first that is new enough; an empty line if there is none.
find_jdk() {
    first_that is_jdk
}

# The same for a Java that need not compile.
find_jre() {
    first_that is_jre
}

first_that() {
    jdk_candidates | {
        found=
        while IFS= read -r candidate; do
            if [ -z "$found" ] && "$1" "$candidate"; then
                found=$candidate
            fi
        done
        printf '%s\n' "$found"
    }
}
