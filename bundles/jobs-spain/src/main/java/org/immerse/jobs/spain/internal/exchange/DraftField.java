package org.immerse.jobs.spain.internal.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immerse.jobs.spain.internal.domain.Folded;

/** What can be written about a vacancy: a column of the CSV, a field of the form. Labels: {@code jobs-spain.field.<column>}. */
public enum DraftField {
    IDENTIFIER("identifier", "identifier", "identificador", "referencia"),
    TITLE("title", "title", "titulo", "puesto"),
    EMPLOYER("employer", "hiringOrganization", "empresa"),
    DESCRIPTION("description", "description", "descripcion"),
    OCCUPATION("occupation", "occupationalCategory", "ocupacion", "profesion"),
    SKILLS("skills", "skills", "competencias", "tareas"),
    OPTIONAL_SKILLS("optional_skills", "immerse:optionalSkills", "competencias_opcionales"),
    LANGUAGES("languages", "immerse:languages", "idiomas"),
    EDUCATION("education", "educationRequirements", "estudios", "formacion"),
    EXPERIENCE_YEARS("experience_years", "experienceRequirements", "anos_de_experiencia", "experiencia"),
    LICENCES("licences", "immerse:licences", "carnets", "permisos_de_conducir"),
    PLACE("place", "jobLocation.address.addressLocality", "lugar", "municipio"),
    PROVINCE("province", "jobLocation.address.addressRegion", "provincia"),
    LATITUDE("latitude", "jobLocation.geo.latitude", "latitud"),
    LONGITUDE("longitude", "jobLocation.geo.longitude", "longitud"),
    REMOTE("remote", "jobLocationType", "remoto", "teletrabajo"),
    CONTRACT("contract", "employmentType", "contrato"),
    WORKING_TIME("working_time", "immerse:workingTime", "jornada", "horario"),
    HOURS("hours_per_week", "workHours", "horas_por_semana", "horas"),
    PAY_FROM("pay_from", "baseSalary.value.minValue", "sueldo_desde", "sueldo"),
    PAY_TO("pay_to", "baseSalary.value.maxValue", "sueldo_hasta"),
    PAY_PER("pay_per", "baseSalary.value.unitText", "sueldo_por"),
    CURRENCY("currency", "baseSalary.currency", "moneda"),
    START("start", "jobStartDate", "inicio", "fecha_de_inicio"),
    VALID_THROUGH("valid_through", "validThrough", "valido_hasta", "fecha_limite"),
    OPENINGS("openings", "totalJobOpenings", "plazas", "vacantes");

    private final String column;
    private final String property;
    private final List<String> otherNames;

    DraftField(String column, String property, String... otherNames) {
        this.column = column;
        this.property = property;
        this.otherNames = List.of(otherNames);
    }

    /** Its name in the CSV. */
    public String column() {
        return column;
    }

    /** Its name in a JobPosting. */
    public String property() {
        return property;
    }

    /** Key of its label. */
    public String labelKey() {
        return "jobs-spain.field." + column;
    }

    /** The field a column heads, in English or Spanish, accents and case aside. */
    static Optional<DraftField> ofColumn(String heading) {
        String folded = Folded.of(heading).replace(' ', '_');
        return Arrays.stream(values())
                .filter(field -> field.column.equals(folded) || field.otherNames.contains(folded))
                .findFirst();
    }
}
