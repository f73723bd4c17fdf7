package org.openwro.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The places of petitions. */
@Repository
class PetitionPlaces {

    private final JdbcClient jdbc;

    PetitionPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were named. */
    List<PetitionPlace> of(PetitionId id) {
        return jdbc.sql("select * from petition_place where petition_id = ? order by seq limit 500")
                .param(id.value())
                .query(PetitionPlaces::place)
                .list();
    }

    void add(PetitionId id, Collection<PetitionPlace> places) {
        places.forEach(place -> jdbc.sql(
                        """
                        insert into petition_place (petition_id, seq, name, location, source, disclosed)
                        select :id, coalesce(max(seq), 0) + 1, :name, :location, :source, :disclosed
                        from petition_place where petition_id = :id
                        """)
                .param("id", id.value())
                .param("name", place.name())
                .param("location", place.location())
                .param("source", place.source().name())
                .param("disclosed", place.disclosed())
                .update());
    }

    /** Removes a place of a draft with what was said on it. */
    void remove(PetitionId id, int seq) {
        jdbc.sql("delete from petition_evidence where petition_id = ? and place = ?")
                .params(id.value(), seq)
                .update();
        jdbc.sql("delete from petition_place where petition_id = ? and seq = ?")
                .params(id.value(), seq)
                .update();
    }

    void disclose(PetitionId id, Collection<Integer> places, boolean disclosed) {
        jdbc.sql("update petition_place set disclosed = ? where petition_id = ? and seq = any (?)")
                .params(disclosed, id.value(), places.toArray(Integer[]::new))
                .update();
    }

    private static PetitionPlace place(ResultSet row, int number) throws SQLException {
        return new PetitionPlace(
                row.getInt("seq"),
                row.getString("name"),
                row.getString("location"),
                PlaceSource.valueOf(row.getString("source")),
                row.getBoolean("disclosed"));
    }
}
