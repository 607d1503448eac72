package se.larmnav.ui.login;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import static se.larmnav.ui.text.Texts.text;

/** The pages of those who are not let in: plain HTML without Vaadin and without data. */
final class Pages {

	private static final String FRAME = """
			<!doctype html>
			<html lang="sv">
			<head>
			<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
			<title>%1$s</title>
			<link rel="icon" href="/favicon.svg">
			<link rel="stylesheet" href="/tokens.css"><link rel="stylesheet" href="/styles.css">
			</head>
			<body class="outside"><main class="card"><h1>%1$s</h1><p>%2$s</p>%3$s</main></body>
			</html>
			""";

	private Pages() {
	}

	static String wrongHost() {
		return page("login.wrong-host", link("/logga-ut", "login.log-out"));
	}

	static String noMunicipality() {
		return page("login.no-municipality", "");
	}

	static String notAMember(Host host) {
		var key = (host instanceof Host.Platform) ? "login.not-an-operator" : "login.not-a-member";
		return page(key, link("/annan-inloggning", "login.somebody-else"));
	}

	static String failed() {
		return page("login.failed", link("/", "login.again"));
	}

	static void write(HttpServletResponse response, int status, String page) throws IOException {
		response.setStatus(status);
		response.setContentType("text/html;charset=utf-8");
		response.setHeader("Cache-Control", "no-store");
		response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
	}

	private static String page(String key, String action) {
		return FRAME.formatted(text(key + ".title"), text(key + ".text"), action);
	}

	private static String link(String href, String key) {
		return "<p><a class=\"button primary\" href=\"%s\">%s</a></p>".formatted(href, text(key));
	}

}
