package org.duban.ui.notices.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is ever sent here: it is the check itself that is asked. */
class OutboundTest {

    private static final Outbound STRICT = Outbound.allowing(List.of(), OutboundTest::nobody);

    private static InetAddress[] nobody(String name) throws UnknownHostException {
        throw new UnknownHostException(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fec0::1]",
                "[fc00::1]",
                "[fd12:3456::1]",
                "[ff02::1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "[2001::1]",
                "[2001:db8::1]",
                "[::127.0.0.1]",
                "[::ffff:0:7f00:1]"
            })
    void an_address_inside_the_house_is_neither_taken_nor_called(String host) {
        URI url = URI.create("http://" + host + "/hook");
        assertThat(Outbound.plain(url) && !STRICT.leadsAstray(url)).isFalse();
        assertThatThrownBy(() -> STRICT.resolve(host, 80)).isInstanceOf(UnknownHostException.class);
        InetAddress bare = address(host);
        Outbound named = Outbound.allowing(List.of(), name -> new InetAddress[] {address("1.1.1.1"), bare});
        assertThatThrownBy(() -> named.resolve("oa.example.org", 80)).isInstanceOf(OutboundRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "11.0.0.1", "169.253.0.1", "[2606:4700::1111]", "[2400:3200::1]"})
    void an_address_of_the_public_internet_is_called(String host) throws UnknownHostException {
        assertThat(STRICT.leadsAstray(URI.create("http://" + host + "/"))).isFalse();
        assertThat(STRICT.resolve(host, 8080)).containsExactly(new InetSocketAddress(address(host), 8080));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://127.0.0.1./",
                "http://localhost./",
                "http://oa.example.org./",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[fe80::1%25eth0]/",
                "http://user@oa.example.org/",
                "http://127.0.0.1@oa.example.org/",
                "http://oa.example.org:0/",
                "http://oa.example.org:65536/",
                "http://oa.example.org:99999/",
                "http://oa.example.org:/",
                "http://oa..example.org/",
                "http://256.1.1.1/"
            })
    void what_is_written_oddly_or_has_an_impossible_port_is_not_taken(String url) {
        assertThat(Outbound.plain(URI.create(url))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://oa.example.org/",
                "https://OA.example.org:65535/x?y=1",
                "https://oa/",
                "http://xn--fiqs8s.example/",
                "http://1.1.1.1:1/",
                "http://[2606:4700::1111]:8443/"
            })
    void what_is_written_plainly_is_taken(String url) {
        assertThat(Outbound.plain(URI.create(url))).isTrue();
        assertThat(STRICT.leadsAstray(URI.create(url))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/", "http://LOCALHOST:9000/", "http://duban.localhost/"})
    void this_machine_is_known_by_its_name_without_asking(String url) {
        assertThat(STRICT.leadsAstray(URI.create(url))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,        127.0.0.1,    80,   true",
        "127.0.0.1,        127.0.0.2,    80,   false",
        "127.0.0.1:9000,   127.0.0.1,    9000, true",
        "127.0.0.1:9000,   127.0.0.1,    9001, false",
        "10.1.0.0/16,      10.1.255.255, 80,   true",
        "10.1.0.0/16,      10.2.0.0,     80,   false",
        "10.1.0.0/16:443,  10.1.2.3,     80,   false",
        "[fd00::]/8,       [fd00::1],    80,   true",
        "[::1]:9000,       [::1],        9000, true",
        "169.254.169.254,  169.254.169.254, 80, true"
    })
    void what_the_operator_names_may_be_called(String allowed, String host, int port, boolean may) {
        Outbound outbound = Outbound.allowing(List.of(allowed), OutboundTest::nobody);
        assertThat(outbound.leadsAstray(URI.create("http://" + host + ":" + port + "/")))
                .isEqualTo(!may);
        assertThat(resolves(outbound, host, port)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({
        "oa.gov.example,      oa.gov.example,  80, 10.1.2.3,        true",
        "oa.gov.example,      OA.gov.example,  80, 10.1.2.3,        true",
        "oa.gov.example,      oa2.gov.example, 80, 10.1.2.3,        false",
        "oa.gov.example:8443, oa.gov.example,  80, 10.1.2.3,        false",
        "oa.gov.example,      oa.gov.example,  80, 169.254.169.254, false",
        "10.1.2.0/24,         any.gov.example, 80, 10.1.2.3,        true"
    })
    void a_name_inside_the_house_is_called_where_the_operator_names_it(
            String allowed, String host, int port, String at, boolean may) {
        Outbound outbound = Outbound.allowing(List.of(allowed), name -> new InetAddress[] {address(at)});
        assertThat(resolves(outbound, host, port)).isEqualTo(may);
    }

    @Test
    void a_name_is_asked_for_and_judged_each_time() {
        List<InetAddress> answers = new ArrayList<>(List.of(address("1.1.1.1"), address("127.0.0.1")));
        Outbound outbound = Outbound.allowing(List.of(), name -> new InetAddress[] {answers.removeFirst()});
        assertThat(resolves(outbound, "rebinding.example.org", 80)).isTrue();
        assertThat(resolves(outbound, "rebinding.example.org", 80)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.1.2.3/16", "10.0.0.0/33", "0x7f.1", "oa.example:0", "oa.example:70000", "a b", "/8", "*"})
    void what_names_nothing_is_no_setting(String allowed) {
        assertThatThrownBy(() -> Outbound.allowing(List.of(allowed), OutboundTest::nobody))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean resolves(Outbound outbound, String host, int port) {
        try {
            return !outbound.resolve(host, port).isEmpty();
        } catch (UnknownHostException refused) {
            return false;
        }
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
