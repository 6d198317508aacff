using ResourceRoom.Domain.Loads.Matching;

namespace ResourceRoom.Domain.Tests.Loads;

/// <summary>The table "Who a row is" of load-receipt-v1. People are written "FIRST LAST year ssn", with "-" for what is not given.</summary>
public sealed class PersonRuleTests
{
    private const long Meant = 1;
    private const long WithSsn = 2;

    [Theory]
    [InlineData("ANA RUIZ 1988 ssn", null, "ANA RUIZ 1988 ssn", "Known 2")]
    [InlineData("ANA RUIZ 1988 ssn", null, "ANA RUIZ 1970 ssn", "SsnConflict 2")]
    [InlineData("ANA RUIZ 1988 ssn", null, "BOB STONE 1988 ssn", "Known 2")]
    [InlineData("ANA RUIZ - ssn", null, "BOB STONE 1988 ssn", "SsnConflict 2")]
    [InlineData("ANA RUIZ 1988 ssn", null, "BOB STONE - ssn", "SsnConflict 2")]
    [InlineData("ANA STONE - ssn", null, "ANA RUIZ 1988 ssn", "Known 2")]
    [InlineData("- STONE - ssn", null, "ANA RUIZ 1988 ssn", "Known 2")]
    [InlineData("ANA RUIZ 1988 ssn", "ANA RUIZ 1970 -", "ANA RUIZ 1970 ssn", "SsnConflict 2")]
    [InlineData("ANA RUIZ 1988 ssn", "BOB RUIZ 1960 -", "ANA RUIZ 1988 ssn", "PersonIdConflict 1")]
    [InlineData("ANA RUIZ 1988 ssn", "ANA RUIZ 1988 ssn", "ANA RUIZ 1988 ssn", "PersonIdConflict 1")]
    [InlineData("ANA RUIZ 1988 ssn", "ANA RUIZ 1988 -", "ANA RUIZ 1988 ssn", "Known 2")]
    [InlineData("ANA RUIZ 1988 ssn", "ANA RUIZ 1988 ssn", null, "PersonIdConflict 1")]
    [InlineData("ANA RUIZ 1988 ssn", "ANA RUIZ 1988 -", null, "Known 1")]
    [InlineData("ANA RUIZ 1988 -", "ANA RUIZ 1988 ssn", null, "Known 1")]
    [InlineData("ANNA RUIZ 1988 -", "ANA RUIZ 1988 -", null, "Known 1")]
    [InlineData("ANA RUIZ 1989 -", "ANA RUIZ 1988 -", null, "Known 1")]
    [InlineData("BOB STONE 1960 -", "ANA RUIZ 1988 -", null, "PersonIdConflict 1")]
    [InlineData("BOB RUIZ 1960 -", "ANA RUIZ 1988 -", null, "PersonIdConflict 1")]
    [InlineData("BOB STONE - -", "ANA RUIZ 1988 -", null, "Known 1")]
    [InlineData("CY HALL 1999 ssn", "ANA RUIZ 1988 -", null, "PersonIdConflict 1")]
    [InlineData("- - 1960 -", "ANA RUIZ 1988 -", null, "Known 1")]
    [InlineData("NONE RUIZ 1989 -", "ANA RUIZ 1988 -", null, "PersonIdConflict 1")]
    [InlineData("NONE RUIZ 1989 -", "NONE RUIZ 1988 -", null, "Known 1")]
    [InlineData("ANA RUIZ 1988 ssn", null, null, "New")]
    [InlineData("ANA RUIZ 1988 -", null, null, "New")]
    public void Of_MeantAndHolder_FirstLineThatFitsHolds(string row, string? meant, string? holder, string expected) =>
        Assert.Equal(expected, InWords(PersonRule.Of(Identity(row), Person(Meant, meant), Person(WithSsn, holder), [])));

    [Theory]
    [InlineData("ANA RUIZ 1988 -", "Known 11", "ANA RUIZ 1988 ssn")]
    [InlineData("ANA RUIZ 1988 ssn", "Known 11", "ANA RUIZ 1988 -")]
    [InlineData("ANA RUIZ 1988 ssn", "New", "ANA RUIZ 1988 ssn")]
    [InlineData("ANA RUIZ 1988 -", "New", "ANA RUIZ 1988 -", "ANA RUIZ 1988 -")]
    [InlineData("ANA RUIZ - -", "New", "ANA RUIZ - -")]
    [InlineData("ANA - 1988 -", "New", "ANA - 1988 -")]
    [InlineData("ANA RUIZ 1988 -", "Known 12", "ANNA RUIZ 1988 -", "ANA RUIZ 1988 -")]
    [InlineData("NONE RUIZ 1988 -", "Known 11", "NONE RUIZ 1988 -")]
    [InlineData("NONE RUIZ 1988 -", "New", "ANA RUIZ 1988 -")]
    public void Of_NobodyMeant_TakesTheOnlyOneAlike(string row, string expected, params string[] others) =>
        Assert.Equal(expected, InWords(PersonRule.Of(Identity(row), meant: null, withSsn: null, [.. others.Select((other, number) => Person(11 + number, other)!)])));

    private static string InWords(PersonMatch match) => match.Person is { } person ? $"{match.Verdict} {person.Id}" : $"{match.Verdict}";

    private static KnownPerson? Person(long id, string? signs) => signs is null ? null : new(id, Identity(signs));

    private static PersonIdentity Identity(string text)
    {
        var parts = text.Split(' ');
        return new PersonIdentity
        {
            FirstName = parts[0] switch { "-" => null, "NONE" => "", var name => name },
            LastName = parts[1] is "-" ? null : parts[1],
            BirthDate = parts[2] is "-" ? null : new DateOnly(int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture), 5, 4),
            HasSsn = parts[3] is "ssn",
        };
    }
}
