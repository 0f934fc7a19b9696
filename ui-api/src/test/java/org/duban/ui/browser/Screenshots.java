package org.duban.ui.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures of main pages from a demo that runs; {@code ops/screenshots} runs it. */
@EnabledIfSystemProperty(named = "duban.screenshots.port", matches = "\\d+")
class Screenshots {

    private static final String CASE = "/cases/xuhui-household-waste-2023";

    /**
     * One picture.
     *
     * @param account who looks
     * @param width of the window; a phone's is 390
     */
    private record Picture(String name, String account, String path, int width, int height) {}

    private static final List<Picture> PICTURES = List.of(
            wide("work", "clerk", "/"),
            wide("case", "committee", CASE),
            wide("item", "committee", CASE + "/items/item-04"),
            wide("form", "clerk", "/do/tell-deputies?caseId=xuhui-household-waste-2023"),
            wide("history", "auditor", CASE + "/history"),
            wide("ledger", "clerk", "/follow-ups"),
            wide("year", "clerk", "/year?year=2023"),
            wide("progress", "clerk", "/progress"),
            wide("papers", "clerk", "/papers/standing-committee-17-16"),
            wide("ledger-en", "clerk", "/follow-ups?lang=en"),
            wide("case-en", "committee", CASE + "?lang=en"),
            new Picture("phone", "department", "/", 390, 844));

    private static Picture wide(String name, String account, String path) {
        return new Picture(name, account, path, 1280, 800);
    }

    @Test
    void takes_them_all() throws IOException {
        Path folder = Path.of(System.getProperty("duban.screenshots.folder"));
        Files.createDirectories(folder);
        int port = Integer.getInteger("duban.screenshots.port");
        try (Chromium chromium = Chromium.start()) {
            for (Picture picture : PICTURES) {
                NewContextOptions options =
                        new NewContextOptions().setLocale("zh-CN").setViewportSize(picture.width(), picture.height());
                try (Visitor visitor = new Visitor(chromium.browser(), port, options)) {
                    visitor.enter(picture.account(), password(picture.account()));
                    visitor.goTo(picture.path());
                    byte[] png = visitor.page().screenshot(new ScreenshotOptions());
                    write(folder.resolve(picture.name() + ".png"), png);
                }
            }
        }
    }

    private static String password(String account) {
        return Map.copyOf(System.getenv())
                .getOrDefault("DUBAN_SCREENSHOT_" + account.toUpperCase(java.util.Locale.ROOT), "");
    }

    /** With few colours, so that it is small. */
    private static void write(Path file, byte[] png) throws IOException {
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(png));
        ImageIO.write(Palette.of(whole).painted(whole), "png", file.toFile());
    }
}
