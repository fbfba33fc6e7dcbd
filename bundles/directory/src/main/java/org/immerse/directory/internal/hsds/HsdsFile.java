package org.immerse.directory.internal.hsds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.immerse.directory.internal.exchange.EntryJson;
import org.immerse.directory.internal.exchange.Flaw;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** Reads a file of HSDS: JSON, or a zip with the tables. Flaws are told by pointer, or by table and line. */
final class HsdsFile {
    private HsdsFile() {}

    static void read(byte[] file, HsdsReader reader, List<Flaw> flaws) {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            JsonNode tables = HsdsTables.read(file, flaws);
            reader.read(tables);
            reader.flaws()
                    .forEach(flaw ->
                            flaws.add(new Flaw(HsdsTables.line(tables, flaw.place()), flaw.text(), flaw.fatal())));
            return;
        }
        try {
            reader.read(EntryJson.tree(new String(file, StandardCharsets.UTF_8)));
            flaws.addAll(reader.flaws());
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            flaws.add(Flaw.fatal(at == null ? "" : at.getLineNr() + ":" + at.getColumnNr(), "json"));
        }
    }
}
