package zhengwen.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnDatabaseTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "mongodb://one:1, mongodb://one:1/own",
        "mongodb://one:1/, mongodb://one:1/own",
        "mongodb://one:1/theirs?replicaSet=rs0, mongodb://one:1/own?replicaSet=rs0",
        "mongodb://one:1?replicaSet=rs0, mongodb://one:1/own?replicaSet=rs0",
        "mongodb://u:p@one:1/theirs, mongodb://u:p@one:1/own?authSource=theirs",
        "mongodb://u:p@one:1/?tls=true, mongodb://u:p@one:1/own?tls=true&authSource=admin",
        "mongodb://u:p@one:1/theirs?authSource=x, mongodb://u:p@one:1/own?authSource=x"
      })
  void theDatabaseIsRenamed_andTheLoginStays(String given, String own) {
    assertEquals(own, OwnDatabase.renamed(given, "own"));
  }
}
