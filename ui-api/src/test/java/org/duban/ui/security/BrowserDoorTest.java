package org.duban.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** After the login one goes to a page of this application, or to the first one. */
class BrowserDoorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil",
                "http://evil",
                "/..//evil.example",
                "/a/../b",
                "/\u0085/b",
                "/logout",
                "/login?next=/",
                "/login/office"
            })
    void what_is_no_page_of_ours_leads_to_the_first_page(String next) throws IOException {
        assertThat(after(next)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases?text=%E5%9E%83&on=2024-01-11", "/cases/a-b/items/item-01"})
    void a_page_of_ours_is_gone_to(String next) throws IOException {
        assertThat(after(next)).isEqualTo(next);
    }

    private static String after(String next) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addParameter("next", next);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new BrowserDoor((asked, answer, unknown) -> {})
                .onAuthenticationSuccess(request, response, new TestingAuthenticationToken("clerk", ""));
        return String.valueOf(response.getRedirectedUrl());
    }
}
