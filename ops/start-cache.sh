# shellcheck shell=sh
# Keeps what Java learnt about the program in one run, so that the next ones start in half the time; for the launcher to read in.
# Whatever goes wrong here, Duban starts, only slower. DUBAN_START_CACHE names a folder for it, or says "off".

# Prints the folders where it may be, the best first.
cache_folders() {
    case ${DUBAN_START_CACHE:-} in
        off) return ;;
        ?*)
            printf '%s\n' "$DUBAN_START_CACHE"
            return
            ;;
    esac
    if [ -n "${CACHE_DIRECTORY:-}" ]; then
        printf '%s\n' "${CACHE_DIRECTORY%%:*}"
    fi
    printf '%s\n' "$app/cache"
    if [ -n "${XDG_CACHE_HOME:-}${HOME:-}" ]; then
        printf '%s\n' "${XDG_CACHE_HOME:-$HOME/.cache}/duban"
    fi
}

# Prints what differs for another program or another Java, also where a file took the place of one of the same name, size and day.
cache_key() {
    set -- "$jdk/lib/modules"
    for jar in "$app"/*.jar "$app"/lib/*.jar; do
        if [ -e "$jar" ]; then
            set -- "$@" "$jar"
        fi
    done
    listed=$(stat -L -c '%n %i %s %Z' "$@" 2>/dev/null || stat -L -f '%N %i %z %c' "$@" 2>/dev/null) || return 0
    printf '%s' "$listed" | cksum | tr ' ' .
}

# Whether the file or folder $1 is one to run from: the user's own or, as nobody else can change the program, beside it.
is_trusted() {
    case $1 in
        "$app"/*) ;;
        # shellcheck disable=SC3067
        *) [ -O "$1" ] ;;
    esac
}

# Whether the file $1 has the bytes that it was made with; Java itself would start from a damaged one, and break. An empty one says that
# there is none to be had. An archive of an older Java is looked after by Java itself.
is_whole() {
    $archived || [ ! -s "$1" ] || [ "$(cksum <"$1" 2>/dev/null)" = "$(cat "$1.sum" 2>/dev/null)" ]
}

# Prints the file that is there for the key $1, or else the one to be made. One that is damaged is cleared away.
cache_file() {
    cache_folders | {
        place=$(printf '%s' "$app" | cksum | tr ' ' .)
        made=
        while IFS= read -r folder; do
            file=$folder/duban-$place-$1
            if [ -r "$file" ] && is_trusted "$file"; then
                if is_whole "$file"; then
                    made=$file
                    break
                fi
                rm -f "$file" "$file.sum" 2>/dev/null || true
            fi
            if [ -z "$made" ] && [ ! -e "$file" ] && mkdir -p "$folder" 2>/dev/null && [ -w "$folder" ] && is_trusted "$folder"; then
                made=$file
            fi
        done
        printf '%s\n' "$made"
    }
}

# Makes the file $1 out of a run of the example. An empty file says that this Java cannot.
learn() {
    work=$1.making
    # One that was killed left this behind.
    find "$work" -prune -mmin +10 -exec rm -rf {} + || true
    mkdir "$work" || return 0
    # Nobody's settings: they are not for the example.
    env -i PATH="$PATH" HOME="$work" LC_ALL=C.UTF-8 nice -n 19 "$jdk/bin/java" -XX:AOTCacheOutput="$work/cache" \
        -Djava.io.tmpdir="$work" -Dduban.ops="$ops" -cp "$class_path" "$main_class" demo --exit --port 0 && ended=0 || ended=$?
    if [ "$ended" = 0 ] && [ -s "$work/cache" ]; then
        cksum <"$work/cache" >"$work/sum"
        mv -f "$work/sum" "$1.sum"
        mv -f "$work/cache" "$1"
    elif [ "$ended" -lt 128 ]; then
        : >"$1"
    fi
    rm -rf "$work"
    for old in "${1%-*}"-*; do
        case $old in
            "$1" | "$1.sum") ;;
            *) rm -rf "$old" ;;
        esac
    done
}

# Prints what to tell Java so that the command $1 starts quickly; has what is missing made for the next ones, beside this one.
start_option() {
    java=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$jdk/release")
    case $java in
        2[1-4]) archived=true ;;
        *) archived=false ;;
    esac
    key=$(cache_key)
    file=${key:+$(cache_file "$key")}
    [ -n "$file" ] || return 0
    case $java:$1 in
        2[1-4]:demo | 2[1-4]:serve)
            # Java itself makes it at the end, and makes it new where it does not fit.
            printf '%s\n' "-XX:SharedArchiveFile=$file"
            ;;
        2[1-4]:*) ;;
        *)
            if [ -s "$file" ]; then
                printf '%s\n' "-XX:AOTCache=$file"
            elif [ ! -e "$file" ]; then
                case $1 in
                    # Nobody waits for it, nobody hears it, and Ctrl-C does not reach it.
                    demo | serve) ({ umask 022 && cd / && learn "$file"; } </dev/null >/dev/null 2>&1 &) ;;
                esac
            fi
            ;;
    esac
}
