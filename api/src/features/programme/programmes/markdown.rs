//! Renders Markdown as safe HTML.

use pulldown_cmark::{Options, Parser, html};

/// Renders Markdown. Scripts, styles, event handlers and unsafe links are removed.
#[must_use]
pub fn to_safe_html(markdown: &str) -> String {
    let parser = Parser::new_ext(markdown, Options::ENABLE_TABLES);
    let mut raw = String::new();
    html::push_html(&mut raw, parser);
    ammonia::Builder::default()
        .link_rel(Some("noopener noreferrer"))
        .clean(&raw)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::to_safe_html;

    #[test]
    fn markdown_becomes_html_without_scripts() {
        let html = to_safe_html("**Read** <script>alert(1)</script> [on](javascript:alert(1))");
        assert!(html.contains("<strong>Read</strong>"), "{html}");
        assert!(!html.contains("script"), "{html}");
    }
}
