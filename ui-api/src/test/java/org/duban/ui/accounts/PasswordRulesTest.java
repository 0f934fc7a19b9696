package org.duban.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "督办督查四不像今夜星辰昨夜风画楼西畔桂堂东",
                "пароль и ещё три слова",
                "73910 48821 05573",
                "qwenmbvotrzk",
                "the four seasons of Xuhui",
                "ÅÄÖåäöéèüñçß"
            })
    void whatever_is_long_enough_and_not_guessed_first_is_fit(String password) {
        assertThat(PasswordRules.fits(password)).isTrue();
    }

    @Test
    void sixty_four_characters_and_more_of_any_script_are_fit_whatever_their_bytes() {
        assertThat(PasswordRules.fits(many("甲岸舟𠀀é", 64))).isTrue();
        assertThat(PasswordRules.fits(many("甲岸舟𠀀épqz溪", 256))).isTrue();
        assertThat(PasswordRules.fits(many("甲岸舟𠀀épqz溪", 257))).isFalse();
        assertThat(PasswordRules.fits("hutmacherei")).isFalse();
        assertThat(PasswordRules.fits("hutmachereia")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P@ssw0rd2024!!",
                "Password!!!!!!",
                "123456789012",
                "098765432109",
                "111111111111",
                "abcabcabcabc",
                "qwertyuiop[]",
                "1qaz2wsx3edc4rfv",
                "Welcome20240101",
                "administrator1",
                "duban-2024-2024",
                "督办2024-01-11",
                "徐汇区人大常委会2024",
                "督办督办督办督办督办督办",
                "woaini1314520",
                "５２０１３１４５２０１３１４"
            })
    void what_is_guessed_first_is_not(String password) {
        assertThat(password.codePointCount(0, password.length())).isGreaterThanOrEqualTo(10);
        assertThat(PasswordRules.fits(password)).isFalse();
        assertThatThrownBy(() -> PasswordRules.mustFit(password + (password.length() < 12 ? "!!" : ""), List.of()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        unfit -> assertThat(unfit.code()).isEqualTo(ProblemCode.COMMON_PASSWORD));
    }

    @Test
    void names_of_the_account_with_digits_around_are_guessed_first_too() {
        assertThatCode(() -> PasswordRules.mustFit("Greening-Bureau-2024", List.of("clerk")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRules.mustFit("Greening-Bureau-2024", List.of("greening-bureau")))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_long_password_is_hashed_whole_and_hashes_of_earlier_versions_still_count() {
        PasswordEncoder encoder = Hashing.encoder(1);
        String whole = many("督办", 100) + "一";
        String hash = String.valueOf(encoder.encode(whole));
        assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(encoder.matches(whole, hash)).isTrue();
        assertThat(encoder.matches(many("督办", 100) + "二", hash)).isFalse();
        String earlier = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("correct horse battery");
        assertThat(encoder.matches("correct horse battery", earlier)).isTrue();
        assertThat(encoder.matches("correct horse batter", earlier)).isFalse();
    }

    private static String many(String of, int characters) {
        int[] points = of.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        // By chance, so that it is not the same thing over and over.
        new Random(characters).ints(characters, 0, points.length).forEach(n -> text.appendCodePoint(points[n]));
        return text.toString();
    }
}
