package org.immerse.directory.internal.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.value.Money;

/** A service from what {@link ServiceStatements} wrote. */
final class ServiceFromStatements {
    private ServiceFromStatements() {}

    static PublicService read(Node node) {
        return new PublicService(
                node.text(Vocab.DCT + "identifier"),
                node.iris(Vocab.CV + "hasCompetentAuthority").stream()
                        .map(iri -> iri.substring(Names.provider("").length()))
                        .findFirst()
                        .orElse(""),
                new PublicService.Wording(
                        node.words(Vocab.DCT + "title"),
                        node.words(Vocab.DCT + "description"),
                        node.words(Vocab.IMMERSE + "details"),
                        node.words(Vocab.IMMERSE + "keywords"),
                        node.words(Vocab.IMMERSE + "apply")),
                node.codes(Vocab.CV + "thematicArea"),
                node.codes(Vocab.CV + "isGroupedBy"),
                terms(node),
                node.nodes(Vocab.IMMERSE + "offeredAt").stream()
                        .map(at -> new PublicService.At(at.text(Vocab.IMMERSE + "placeId"), PartStatements.hours(at)))
                        .toList(),
                PartStatements.contact(node),
                node.nodes(Vocab.CV + "holdsRequirement").stream()
                        .map(requirement -> requirement.text(Vocab.DCT + "identifier"))
                        .findFirst()
                        .orElse(""),
                node.texts(Vocab.IMMERSE + "procedure"),
                node.yes(Vocab.IMMERSE + "confidential"),
                node.yes(Vocab.IMMERSE + "demo"));
    }

    private static Terms terms(Node node) {
        Set<Terms.Channel> channels = node.nodes(Vocab.CV + "hasChannel").stream()
                .map(channel -> Terms.Channel.valueOf(code(channel)))
                .collect(Collectors.toSet());
        List<String> languages = node.nodes(Vocab.DCT + "language").stream()
                .map(language -> language.text(Vocab.DCT + "identifier"))
                .sorted()
                .toList();
        return new Terms(
                channels,
                node.yes(Vocab.IMMERSE + "appointment"),
                languages,
                node.yes(Vocab.IMMERSE + "interpretation"),
                cost(node.nodes(Vocab.CV + "hasCost").getFirst()),
                node.nodes(Vocab.CV + "hasInputType").stream()
                        .map(document -> new Terms.Document(
                                document.text(Vocab.IMMERSE + "paper"), document.words(Vocab.DCT + "title")))
                        .toList(),
                node.nodes(Vocab.IMMERSE + "capacity").stream()
                        .map(ServiceFromStatements::capacity)
                        .findFirst());
    }

    private static String code(Node node) {
        return node.text(Vocab.DCT + "identifier").toUpperCase(Locale.ROOT);
    }

    private static Terms.Cost cost(Node node) {
        String price = node.text(Vocab.SCHEMA + "price");
        Optional<Money> amount = price.isEmpty()
                ? Optional.empty()
                : Optional.of(new Money(
                        new BigDecimal(price), Currency.getInstance(node.text(Vocab.SCHEMA + "priceCurrency"))));
        return new Terms.Cost(Terms.Cost.Kind.valueOf(code(node)), amount, node.words(Vocab.DCT + "description"));
    }

    private static Terms.Capacity capacity(Node node) {
        return new Terms.Capacity(
                Integer.parseInt(node.text(Vocab.SCHEMA + "maximumAttendeeCapacity")),
                Integer.parseInt(node.text(Vocab.SCHEMA + "remainingAttendeeCapacity")),
                LocalDate.parse(node.text(Vocab.DCT + "date")));
    }
}
