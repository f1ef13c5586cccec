//! A source file, and the paths it names.

use std::{collections::HashMap, fs, path::Path};

use super::text::{block_length, code_of, is_word, line_of, without_tests};

/// A file of the repository, without its tests.
pub struct Source {
    /// From the repository's root.
    pub path: String,
    /// Where its items live, from `crate` on.
    pub module: Vec<String>,
    pub lines: usize,
    pub code: String,
    /// Modules that this file declares for tests alone.
    test_modules: Vec<Vec<String>>,
}

/// A path that code names, in full.
#[derive(Debug)]
pub struct Reference {
    pub line: usize,
    pub path: Vec<String>,
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
        let module = module_of(path);
        let (code, test_modules) = without_tests(&code_of(text));
        let below = |name: String| [module.clone(), vec![name]].concat();
        Self {
            path: path.to_owned(),
            lines: text.lines().count(),
            code,
            test_modules: test_modules.into_iter().map(below).collect(),
            module,
        }
    }

    /// The feature that this file belongs to.
    pub fn feature(&self) -> Option<&str> {
        match self.module.as_slice() {
            [_, features, feature, ..] if features == "features" => Some(feature),
            _ => None,
        }
    }

    /// Every path of two names or more, and what was imported under a name in its place.
    pub fn references(&self) -> Vec<Reference> {
        let mut found = Vec::new();
        let mut imported = HashMap::new();
        let mut reader = PathReader {
            code: &self.code,
            at: 0,
        };
        while let Some((used, start, paths)) = reader.next() {
            for (at, path) in paths {
                let path = self.in_full(path, &imported);
                if used && let Some(name) = path.last() {
                    imported.insert(name.clone(), path.clone());
                }
                let line = line_of(&self.code, at.max(start));
                found.extend((path.len() > 1).then_some(Reference { line, path }));
            }
        }
        found
    }

    fn in_full(&self, path: Vec<String>, imported: &HashMap<String, Vec<String>>) -> Vec<String> {
        let supers = path.iter().take_while(|name| *name == "super").count();
        if supers > 0 {
            let parent = self.module.len().saturating_sub(supers);
            return [&self.module[..parent], &path[supers..]].concat();
        }
        if path[0] == "self" {
            return [&self.module[..], &path[1..]].concat();
        }
        match imported.get(&path[0]) {
            Some(import) if path.len() > 1 => [&import[..], &path[1..]].concat(),
            _ => path,
        }
    }

    /// Functions: the line each begins on, its name, and how many lines its body has.
    pub fn functions(&self) -> Vec<(usize, String, usize)> {
        let starts = self
            .code
            .match_indices("fn ")
            .filter(|(at, _)| !self.code[..*at].chars().next_back().is_some_and(is_word));
        let described = starts.filter_map(|(at, _)| {
            let rest = &self.code[at..];
            let body = rest.find(['{', ';'])?;
            if rest[body..].starts_with(';') {
                return None;
            }
            let name: String = rest[3..].chars().take_while(|c| is_word(*c)).collect();
            let body = &rest[body..][..block_length(&rest[body..])];
            Some((
                line_of(&self.code, at),
                name,
                body.matches('\n').count().saturating_sub(1),
            ))
        });
        described.collect()
    }
}

/// Reads paths and trees of paths (`a::{b, c::d}`) one after the other.
struct PathReader<'a> {
    code: &'a str,
    at: usize,
}

type Paths = Vec<(usize, Vec<String>)>;

impl PathReader<'_> {
    /// The next path: whether it is imported, where it starts, and its leaves with their places.
    fn next(&mut self) -> Option<(bool, usize, Paths)> {
        let mut used = false;
        loop {
            self.skip(|c| !is_word(c));
            let start = self.at;
            if start >= self.code.len() {
                return None;
            }
            let mut paths = Vec::new();
            self.tree(&[], &mut paths);
            if paths.len() == 1 && paths[0].1 == ["use"] {
                used = true;
                continue;
            }
            return Some((used, start, paths));
        }
    }

    fn skip(&mut self, skipped: impl Fn(char) -> bool) {
        let rest = &self.code[self.at..];
        self.at += rest.find(|c| !skipped(c)).unwrap_or(rest.len());
    }

    fn eat(&mut self, text: &str) -> bool {
        let here = self.at;
        self.skip(char::is_whitespace);
        let eaten = self.code[self.at..].starts_with(text);
        self.at = if eaten { self.at + text.len() } else { here };
        eaten
    }

    fn tree(&mut self, prefix: &[String], leaves: &mut Paths) {
        self.skip(char::is_whitespace);
        let start = self.at;
        if self.eat("*") {
            leaves.push((start, [prefix, &["*".to_owned()]].concat()));
            return;
        }
        self.skip(is_word);
        let name = self.code[start..self.at].to_owned();
        let path = match name.as_str() {
            "" => prefix.to_vec(),
            "self" if !prefix.is_empty() => prefix.to_vec(),
            _ => [prefix, &[name]].concat(),
        };
        if !self.eat("::") {
            leaves.push((start, path));
        } else if self.eat("{") {
            self.group(&path, leaves);
        } else {
            self.tree(&path, leaves);
        }
    }

    fn group(&mut self, prefix: &[String], leaves: &mut Paths) {
        while !self.eat("}") && self.at < self.code.len() {
            self.tree(prefix, leaves);
            self.skip(|c| c != ',' && c != '}');
            self.eat(",");
        }
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

/// Every Rust file below a folder, without those that are tests.
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
