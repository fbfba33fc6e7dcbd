package org.immerse.allocation.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.immerse.allocation.internal.Allocations;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.testing.ModuleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AllocationsResourceTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ModuleTexts texts = new ModuleTexts("allocation");
    private final Turns turns = new Turns();
    private final AllocationsResource resource = resource(Map.of());

    private AllocationsResource resource(Map<String, Object> settings) {
        return new AllocationsResource(new Allocations(), settings(settings), turns, texts);
    }

    private static AllocationSettings settings(Map<String, Object> values) {
        return new AllocationSettings((AllocationSettings.Config) Proxy.newProxyInstance(
                AllocationsResourceTest.class.getClassLoader(),
                new Class<?>[] {AllocationSettings.Config.class},
                (proxy, method, arguments) -> values.getOrDefault(method.getName(), method.getDefaultValue())));
    }

    private String ask(String question) throws IOException {
        return ask(resource, question);
    }

    /** Questions are written with ' instead of ". */
    private static String ask(AllocationsResource resource, String question) throws IOException {
        byte[] bytes = question.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.answer(new ByteArrayInputStream(bytes), bytes.length, null).write(out);
        return out.toString(StandardCharsets.UTF_8).replace('"', '\'');
    }

    private ProblemException problem(String question) {
        return problem(resource, question);
    }

    private static ProblemException problem(AllocationsResource resource, String question) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> ask(resource, question));
        assertThat(problem).as(question).isNotNull();
        return problem;
    }

    @Test
    void answersTheStableExample() throws IOException {
        assertThat(
                        ask(
                                "{'method':'stable','residents':{'r1':['h1','h2']},'hospitals':{'h1':{'capacity':2,'prefers':['r1']}}}"))
                .isEqualTo("{'assigned':{'r1':'h1'},'unassigned':[],'free':{'h1':1},'blockingPairs':0}");
    }

    @Test
    void answersTheOptimalExample() throws IOException {
        assertThat(ask("{'method':'optimal','costs':[[0.2,null],[0.4,0.1]],'capacities':[1,3],'maximise':false}"))
                .isEqualTo("{'assigned':[0,1],'objective':0.3}");
    }

    @Test
    void takesMembersInAnyOrder() throws IOException {
        assertThat(
                        ask(
                                "{'hospitals':{'h1':{'prefers':['r2','r1'],'capacity':1},'h2':{'capacity':1,'prefers':['r1']}},'residents':{'r1':['h1','h2'],'r2':['h1'],'r3':[]},'method':'stable'}"))
                .isEqualTo(
                        "{'assigned':{'r1':'h2','r2':'h1'},'unassigned':['r3'],'free':{'h1':0,'h2':0},'blockingPairs':0}");
        assertThat(ask("{'maximise':true,'capacities':[1],'costs':[[1],[2]],'method':'optimal'}"))
                .isEqualTo("{'assigned':[null,0],'objective':2.0}");
    }

    @Test
    void answersNobody() throws IOException {
        assertThat(ask("{'method':'stable','residents':{},'hospitals':{}}"))
                .isEqualTo("{'assigned':{},'unassigned':[],'free':{},'blockingPairs':0}");
        assertThat(ask("{'method':'optimal','costs':[],'capacities':[2]}"))
                .isEqualTo("{'assigned':[],'objective':0.0}");
    }

    @Test
    void breaksTiesInTheOrderOfTheQuestion() throws IOException {
        assertThat(
                        ask(
                                "{'method':'stable','residents':{'r1':[['h2','h1']],'r2':['h1'],'r3':['h1']},'hospitals':{'h1':{'capacity':1,'prefers':[['r3','r2'],'r1']},'h2':{'capacity':1,'prefers':['r1']}}}"))
                .isEqualTo(
                        "{'assigned':{'r1':'h2','r2':'h1'},'unassigned':['r3'],'free':{'h1':0,'h2':0},'blockingPairs':0}");
    }

    @Test
    void keepsGroupsTogether() throws IOException {
        String question =
                "{'method':'stable','residents':{'a':['h1','h2'],'b':['h1','h2'],'c':['h1']},'hospitals':{'h1':{'capacity':2,'prefers':['a','c','b']},'h2':{'capacity':2,'prefers':['a','b']}},'groups':[['a','b']]}";
        assertThat(ask(question))
                .isEqualTo(
                        "{'assigned':{'a':'h2','b':'h2','c':'h1'},'unassigned':[],'free':{'h1':1,'h2':0},'blockingPairs':0,'outcome':'stable'}");
    }

    @Test
    void saysWhereGroupsMakeAStableAnswerImpossible() throws IOException {
        // d takes h2 from c; c then takes h1 from a and b, who fit nowhere else; the free bed at h1 draws d; h2 then
        // draws c
        String question =
                "{'method':'stable','explain':true,'residents':{'a':['h1'],'b':['h1'],'c':['h2','h1'],'d':['h1','h2']},'hospitals':{'h1':{'capacity':2,'prefers':['a','c','b','d']},'h2':{'capacity':1,'prefers':['d','c']}},'groups':[['a','b']]}";
        JsonNode answer = JSON.readTree(ask(question).replace('\'', '"'));
        assertThat(answer.path("outcome").asString()).isEqualTo("impossible");
        assertThat(answer.path("blockingPairs").asInt()).isEqualTo(1);
        assertThat(answer.path("assigned").path("a"))
                .isEqualTo(answer.path("assigned").path("b"));
        assertThat(answer.path("explanations").findValues("why").stream().map(JsonNode::asString))
                .containsOnlyOnce("blocking");
    }

    @Test
    void explainsStableAnswersInTheLanguageAskedFor() throws IOException {
        String answer = ask(
                "{'method':'stable','explain':true,'lang':'es','residents':{'a':['h1'],'b':['h1','h2','h3']},'hospitals':{'h1':{'capacity':1,'prefers':['a','b']},'h2':{'capacity':1,'prefers':['a']},'h3':{'capacity':1,'prefers':['b']}}}");
        JsonNode reasons = JSON.readTree(answer.replace('\'', '"')).path("explanations");
        assertThat(reasons.path("a").path("choice").asInt()).isEqualTo(1);
        assertThat(reasons.path("a").path("refused")).isEmpty();
        assertThat(reasons.path("b").path("choice").asInt()).isEqualTo(3);
        JsonNode first = reasons.path("b").path("refused").get(0);
        assertThat(first.path("why").asString()).isEqualTo("full");
        assertThat(first.path("rank").asInt()).isEqualTo(2);
        assertThat(first.path("lastRank").asInt()).isEqualTo(1);
        assertThat(first.path("placesNeeded").asInt()).isEqualTo(1);
        assertThat(first.path("text").asString())
                .startsWith("El lugar está lleno")
                .contains("Con una plaza más");
        JsonNode second = reasons.path("b").path("refused").get(1);
        assertThat(second.path("why").asString()).isEqualTo("not-listed");
        assertThat(second.has("rank")).isFalse();
    }

    @Test
    void explainsOptimalAnswers() throws IOException {
        String answer = ask("{'method':'optimal','explain':true,'costs':[[1,5],[2,9],[null,4]],'capacities':[1,2]}");
        JsonNode node = JSON.readTree(answer.replace('\'', '"'));
        assertThat(node.path("objective").asDouble()).isEqualTo(11);
        assertThat(node.path("tolerance").asDouble()).isZero();
        JsonNode refused = node.path("explanations").get(0).path("better").get(0);
        assertThat(refused.path("place").asInt()).isZero();
        assertThat(refused.path("own").asDouble()).isEqualTo(1);
        assertThat(refused.path("loss").asDouble()).isEqualTo(3);
        assertThat(refused.path("text").asString()).contains("worse by 3");
        assertThat(node.path("onePlaceMore").get(0).path("objective").asDouble())
                .isEqualTo(-4);
        assertThat(node.path("onePlaceMore").get(1).path("objective").asDouble())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | method",
                "{'method':'best'} | method",
                "{'method':3} | method",
                "{'method':'stable','residents':{}} | hospitals",
                "{'method':'stable','hospitals':{}} | residents",
                "{'method':'stable','residents':{},'hospitals':{},'costs':[]} | costs",
                "{'method':'optimal','costs':[],'capacities':[],'residents':{}} | residents",
                "{'method':'optimal','costs':[],'capacities':[],'groups':[]} | groups",
                "{'method':'optimal','costs':[]} | capacities",
                "{'method':'optimal','capacities':[]} | costs",
                "{'method':'optimal','costs':[],'capacities':[],'maximize':true} | maximize",
                "{'method':'stable','method':'stable'} | method",
                "{'method':'stable','residents':[]} | residents",
                "{'residents':{'r':'h'}} | residents.r",
                "{'residents':{'r':['h',1]}} | residents.r[1]",
                "{'residents':{'r':['h',['g',null]]}} | residents.r[2]",
                "{'residents':{'r':[],'r':[]}} | residents.r",
                "{'hospitals':{'h':{'capacity':-1}}} | hospitals.h.capacity",
                "{'hospitals':{'h':{'capacity':1.5}}} | hospitals.h.capacity",
                "{'hospitals':{'h':{'capacity':3000000000}}} | hospitals.h.capacity",
                "{'hospitals':{'h':{'capacity':'2'}}} | hospitals.h.capacity",
                "{'hospitals':{'h':{'prefers':[]}}} | hospitals.h.capacity",
                "{'hospitals':{'h':{'capacity':1}}} | hospitals.h.prefers",
                "{'hospitals':{'h':{'capacity':1,'capacity':1}}} | hospitals.h.capacity",
                "{'hospitals':{'h':{'size':1}}} | hospitals.h.size",
                "{'hospitals':{'h':{'capacity':1,'prefers':[]},'h':{}}} | hospitals.h",
                "{'method':'stable','residents':{'r':['h','h']},'hospitals':{'h':{'capacity':1,'prefers':[]}}} | residents.r[1]",
                "{'method':'stable','residents':{'r':['x','x']},'hospitals':{}} | residents.r[1]",
                "{'method':'stable','residents':{'r':[]},'hospitals':{'h':{'capacity':1,'prefers':['r','r']}}} | hospitals.h.prefers[1]",
                "{'method':'stable','strict':true,'residents':{'r':['x']},'hospitals':{}} | residents.r[0]",
                "{'method':'stable','strict':true,'residents':{},'hospitals':{'h':{'capacity':1,'prefers':['x']}}} | hospitals.h.prefers[0]",
                "{'method':'stable','residents':{'r':[]},'hospitals':{},'groups':[['r','x']]} | groups[0][1]",
                "{'method':'stable','residents':{'r':[]},'hospitals':{},'groups':[['r']]} | groups[0]",
                "{'method':'stable','residents':{'r':[],'s':[],'t':[]},'hospitals':{},'groups':[['r','s'],['t','r']]} | groups[1]",
                "{'costs':[[1],[1,2]]} | costs[1]",
                "{'costs':[[1],2]} | costs[1]",
                "{'costs':[['1']]} | costs[0][0]",
                "{'costs':[[0,1e999]]} | costs[0][1]",
                "{'capacities':[1,-1]} | capacities[1]",
                "{'method':'optimal','costs':[[1,2]],'capacities':[1]} | capacities",
                "{'maximise':'no'} | maximise",
                "{'explain':0} | explain"
            })
    void namesTheFieldThatIsWrong(String question, String field) {
        ProblemException problem = problem(question);
        assertThat(problem.kind()).isEqualTo(Kind.INVALID);
        assertThat(problem.fields()).hasSize(1);
        assertThat(problem.fields().getFirst().field()).isEqualTo(field);
        assertThat(texts.has(problem.text().key())).as(problem.text().key()).isTrue();
    }

    @Test
    void passesOverWhoTakesNoPart() throws IOException {
        assertThat(
                        ask(
                                "{'method':'stable','residents':{'r':['x','h']},'hospitals':{'h':{'capacity':1,'prefers':['y','r']}}}"))
                .isEqualTo("{'assigned':{'r':'h'},'unassigned':[],'free':{'h':0},'blockingPairs':0}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{'method': | 1 | 12", "{'costs':[[NaN]]} | 1 | 12", "{'costs':[[1,]]} | 1 | 14", "nothing | 1 | 3"
            })
    void saysWhereTheJsonIsBroken(String question, long line, long column) {
        ProblemException problem = problem(question);
        assertThat(problem.kind()).isEqualTo(Kind.INVALID);
        assertThat(problem.text().key()).isEqualTo("allocation.problem.json");
        assertThat(((Number) problem.text().arguments().getFirst()).longValue()).isEqualTo(line);
        assertThat(((Number) problem.text().arguments().getLast()).longValue()).isBetween(column - 3, column + 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | allocation.problem.object",
                "[] | allocation.problem.object",
                "{'method':'optimal','costs':[],'capacities':[]} 1 | allocation.problem.more"
            })
    void refusesWhatIsNotOneObject(String question, String key) {
        ProblemException problem = problem("''".equals(question) ? "" : question);
        assertThat(problem.kind()).isEqualTo(Kind.INVALID);
        assertThat(problem.text().key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people_most | {'residents':{'a':[],'b':[]}} | residents",
                "people_most | {'costs':[[],[]]} | costs",
                "places_most | {'hospitals':{'a':{'capacity':1,'prefers':[]},'b':{}}} | hospitals",
                "places_most | {'capacities':[1,1]} | capacities",
                "entries_most | {'residents':{'a':['x','y']}} | residents.a",
                "pairs_most | {'costs':[[1,2]]} | costs"
            })
    void refusesMoreThanTheSiteTakes(String setting, String question, String field) {
        Map<String, Object> one = new HashMap<>(Map.of(setting, 1));
        ProblemException problem = problem(resource(one), question);
        assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(problem.fields().getFirst().field()).isEqualTo(field);
        one.put(setting, 2);
        ProblemException next = problem(resource(one), question);
        assertThat(next.kind()).isEqualTo(Kind.INVALID);
    }

    @Test
    void refusesNamesWithoutEnd() {
        String name = "x".repeat(201);
        assertThat(problem("{'residents':{'" + name + "':[]}}").text().key()).isEqualTo("allocation.problem.name");
        ProblemException problem = problem("{'residents':{'a':['" + name + "']}}");
        assertThat(problem.text().key()).isEqualTo("allocation.problem.name");
        assertThat(problem.fields().getFirst().field()).isEqualTo("residents.a[0]");
    }

    @Test
    void givesUpAfterTheLongestTime() {
        ProblemException problem =
                problem(resource(Map.of("seconds_most", 0)), "{'method':'optimal','costs':[[1]],'capacities':[1]}");
        assertThat(problem.kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(texts.text(problem.text(), Locale.ENGLISH)).contains("after 0 seconds");
    }

    @Test
    void changedLimitsHoldAtOnce() {
        AllocationSettings settings = settings(Map.of());
        assertThat(settings.limits()).isEqualTo(new Limits(200_000, 20_000, 5_000_000, 4_000_000, 120));
        settings.configure((AllocationSettings.Config) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {AllocationSettings.Config.class},
                (proxy, method, arguments) -> 7));
        assertThat(settings.limits()).isEqualTo(new Limits(7, 7, 7, 7, 7));
    }

    @Test
    void aStreamThatBreaksIsNotAProblemOfTheQuestion() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> resource.answer(broken, -1, null))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @Test
    void largeQuestionsWaitForEachOtherAndSmallOnesDoNot() {
        try (Turns.Turn turn = turns.take(-1, 0)) {
            assertThat(turn).isNotNull();
            assertThatThrownBy(() -> turns.take(1 << 20, 0))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            problem -> assertThat(problem.kind()).isEqualTo(Kind.TOO_MANY));
            assertThatCode(() -> turns.take((1 << 20) - 1, 0).close()).doesNotThrowAnyException();
        }
        assertThatCode(() -> turns.take(-1, 0).close()).doesNotThrowAnyException();
    }
}
