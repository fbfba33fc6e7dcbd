package org.immerse.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.MMapDirectory;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;

/**
 * The same search by Lucene: one segment in memory-mapped files; skills are optional clauses of constant, boosted score; the
 * province and the languages are filters; no query cache. Hits are only counted as far as Lucene needs to.
 */
final class LuceneMarket implements AutoCloseable {
    private final Path folder;
    private final MMapDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    LuceneMarket(List<Offer> offers) throws IOException {
        folder = Files.createTempDirectory("immerse-lucene");
        directory = new MMapDirectory(folder);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (Offer offer : offers) {
                writer.addDocument(document(offer.facts()));
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    private static Document document(Facts facts) {
        Document document = new Document();
        for (String field : List.of("skills", "province", "language")) {
            JobMarket.concepts(facts, field)
                    .keySet()
                    .forEach(iri -> document.add(new StringField(field, iri, Field.Store.NO)));
        }
        return document;
    }

    static Query query(Need need) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        JobMarket.concepts(need.facts(), "province")
                .keySet()
                .forEach(iri -> query.add(new TermQuery(new Term("province", iri)), Occur.FILTER));
        BooleanQuery.Builder spoken = new BooleanQuery.Builder();
        JobMarket.concepts(need.facts(), "languages")
                .keySet()
                .forEach(iri -> spoken.add(new TermQuery(new Term("language", iri)), Occur.SHOULD));
        query.add(spoken.build(), Occur.FILTER);
        JobMarket.concepts(need.facts(), "skills")
                .forEach((iri, weight) -> query.add(
                        new BoostQuery(
                                new ConstantScoreQuery(new TermQuery(new Term("skills", iri))), weight.floatValue()),
                        Occur.SHOULD));
        return query.build();
    }

    /** The best offers. */
    ScoreDoc[] best(Query query, int limit) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(limit, limit)).scoreDocs;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
