//! Parses a source file: the paths, queries and method calls in it.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use std::{collections::HashMap, fs, path::Path};
use syn::{
    Attribute, ExprMethodCall, Item, ItemMod, ItemUse, LitStr, Macro, UseTree,
    visit::{self, Visit},
};

/// A source file of the service, without its tests.
pub struct Source {
    /// Path from the root of the repository.
    pub path: String,
    /// The module of its items, beginning with `crate`.
    pub module: Vec<String>,
    /// Paths of two or more names, resolved.
    pub references: Vec<Reference>,
    /// String literals outside of attributes.
    pub texts: Vec<Text>,
    /// Names of methods that are called.
    pub methods: Vec<Text>,
    /// Modules that this file declares under `cfg(test)`.
    test_modules: Vec<Vec<String>>,
}

/// A path in the code.
#[derive(Clone, Debug)]
pub struct Reference {
    pub line: usize,
    pub path: Vec<String>,
    /// From a `pub use`, which re-exports the item and does not use it.
    pub reexported: bool,
}

pub struct Text {
    pub line: usize,
    pub text: String,
}

impl Reference {
    pub fn starts_with(&self, prefix: &str) -> bool {
        let prefix: Vec<&str> = prefix.split("::").collect();
        self.path.len() >= prefix.len() && self.path.iter().zip(prefix).all(|(a, b)| a == b)
    }

    pub fn text(&self) -> String {
        self.path.join("::")
    }
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut reader = Reader {
            module: module_of(path),
            ..Reader::default()
        };
        reader.visit_file(&file);
        let mut source = Self {
            path: path.to_owned(),
            module: module_of(path),
            references: Vec::new(),
            texts: std::mem::take(&mut reader.texts),
            methods: std::mem::take(&mut reader.methods),
            test_modules: std::mem::take(&mut reader.test_modules),
        };
        let paths = reader.imports.iter().chain(&reader.paths);
        source.references = paths
            .map(|reference| Reference {
                path: reader.in_full(&reference.path),
                ..reference.clone()
            })
            .filter(|reference| reference.path.len() > 1)
            .collect();
        source
    }

    /// The feature that the file belongs to.
    pub fn feature(&self) -> Option<&str> {
        match self.module.as_slice() {
            [_, features, _, feature, ..] if features == "features" => Some(feature),
            _ => None,
        }
    }
}

/// Collects the names in a file.
#[derive(Default)]
struct Reader {
    module: Vec<String>,
    imports: Vec<Reference>,
    names: HashMap<String, Vec<String>>,
    paths: Vec<Reference>,
    texts: Vec<Text>,
    methods: Vec<Text>,
    test_modules: Vec<Vec<String>>,
}

fn line(span: Span) -> usize {
    span.start().line
}

fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let list = attribute.meta.require_list();
        attribute.path().is_ident("cfg") && list.is_ok_and(|list| list.tokens.to_string() == "test")
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

impl Reader {
    /// Resolves a path: it begins with `crate` for items of the service, else with the name of the crate.
    fn in_full(&self, path: &[String]) -> Vec<String> {
        let supers = path.iter().take_while(|name| *name == "super").count();
        if supers > 0 {
            let parent = self.module.len().saturating_sub(supers);
            return [&self.module[..parent], &path[supers..]].concat();
        }
        if path[0] == "self" {
            return [&self.module[..], &path[1..]].concat();
        }
        match self.names.get(&path[0]) {
            Some(import) if *import != path => {
                let import = self.in_full(import);
                [&import[..], &path[1..]].concat()
            }
            _ => path.to_vec(),
        }
    }

    fn import(&mut self, prefix: &[String], tree: &UseTree, reexported: bool) {
        let mut add = |name: &str, known_as: Option<String>, span: Span| {
            let path = match name {
                "self" => prefix.to_vec(),
                name => [prefix, &[name.to_owned()]].concat(),
            };
            if let Some(known_as) = known_as.or_else(|| path.last().cloned()) {
                self.names.insert(known_as, path.clone());
            }
            self.imports.push(Reference {
                line: line(span),
                path,
                reexported,
            });
        };
        match tree {
            UseTree::Name(name) => add(&name.ident.to_string(), None, name.ident.span()),
            UseTree::Rename(name) => add(
                &name.ident.to_string(),
                Some(name.rename.to_string()),
                name.ident.span(),
            ),
            UseTree::Glob(glob) => add("*", None, glob.star_token.spans[0]),
            UseTree::Path(path) => {
                let prefix = [prefix, &[path.ident.to_string()]].concat();
                self.import(&prefix, &path.tree, reexported);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(prefix, tree, reexported);
                }
            }
        }
    }

    /// The paths and texts in the tokens of a macro, whatever its syntax.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let (mut start, mut colons) = (Span::call_site(), 0);
        for token in tokens {
            match &token {
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.end_path(&mut path, start);
                        start = name.span();
                    }
                    path.push(name.to_string());
                    colons = 0;
                    continue;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => {
                    colons += 1;
                    continue;
                }
                TokenTree::Group(group) if group.delimiter() != Delimiter::None => {
                    self.tokens(group.stream());
                }
                TokenTree::Literal(literal) => {
                    if let Ok(text) = syn::parse_str::<LitStr>(&literal.to_string()) {
                        self.texts.push(Text {
                            line: line(literal.span()),
                            text: text.value(),
                        });
                    }
                }
                TokenTree::Group(_) | TokenTree::Punct(_) => {}
            }
            self.end_path(&mut path, start);
            colons = 0;
        }
        self.end_path(&mut path, start);
    }

    fn end_path(&mut self, path: &mut Vec<String>, start: Span) {
        if path.len() > 1 {
            self.paths.push(Reference {
                line: line(start),
                path: std::mem::take(path),
                reexported: false,
            });
        }
        path.clear();
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_item(&mut self, item: &'ast Item) {
        if is_for_tests(attributes(item)) {
            if let Item::Mod(ItemMod { ident, .. }) = item {
                let module = [&self.module[..], &[ident.to_string()]].concat();
                self.test_modules.push(module);
            }
            return;
        }
        visit::visit_item(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        self.names.insert(
            item.ident.to_string(),
            vec!["self".to_owned(), item.ident.to_string()],
        );
        visit::visit_item_mod(self, item);
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let reexported = !matches!(item.vis, syn::Visibility::Inherited);
        self.import(&[], &item.tree, reexported);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let Some(first) = path.segments.first().filter(|_| path.segments.len() > 1) {
            self.paths.push(Reference {
                line: line(first.ident.span()),
                path: path
                    .segments
                    .iter()
                    .map(|segment| segment.ident.to_string())
                    .collect(),
                reexported: false,
            });
        }
        visit::visit_path(self, path);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        self.methods.push(Text {
            line: line(call.method.span()),
            text: call.method.to_string(),
        });
        visit::visit_expr_method_call(self, call);
    }

    fn visit_lit_str(&mut self, text: &'ast LitStr) {
        self.texts.push(Text {
            line: line(text.span()),
            text: text.value(),
        });
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.tokens(call.tokens.clone());
        visit::visit_macro(self, call);
    }
}

fn module_of(path: &str) -> Vec<String> {
    let inner = path.split_once("src/").map_or(path, |(_, inner)| inner);
    let inner = inner.trim_end_matches(".rs").trim_end_matches("/mod");
    let inner = if matches!(inner, "lib" | "main") {
        ""
    } else {
        inner
    };
    let parts = inner.split('/').filter(|part| !part.is_empty());
    ["crate"]
        .into_iter()
        .chain(parts)
        .map(str::to_owned)
        .collect()
}

/// Every Rust file below a folder, without test modules.
pub fn sources(root: &Path, folder: &str) -> Vec<Source> {
    let mut found = Vec::new();
    collect(root, &root.join(folder), &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    let tests: Vec<Vec<String>> = found.iter().flat_map(|s| s.test_modules.clone()).collect();
    found.retain(|source| !tests.iter().any(|test| source.module.starts_with(test)));
    found
}

fn collect(root: &Path, folder: &Path, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let name = path.strip_prefix(root).unwrap().to_str().unwrap();
            found.push(Source::new(name, &text));
        }
    }
}
