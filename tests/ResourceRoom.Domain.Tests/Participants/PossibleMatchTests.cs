using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class PossibleMatchTests
{
    private static readonly string AnySsn = SsnGenerator.Join(1, 1, 1);
    private static readonly string OtherSsn = SsnGenerator.Join(1, 1, 2);
    private static readonly DateOnly Born = new(1985, 2, 3);
    private static readonly PersonFacts Nobody = new(null, null, null, null, null);
    private static readonly PersonFacts Ana = new("ANA", "RUIZ", "62704", Born, AnySsn);

    public static TheoryData<string, PersonFacts, MatchKind> Table => new()
    {
        { "all the same", Ana, MatchKind.SameSsn },
        { "SSN alone", Nobody with { Ssn = AnySsn }, MatchKind.SameSsn },
        { "SSN, all else different", new("EVA", "LOPEZ", "60601", Born.AddDays(1), AnySsn), MatchKind.SameSsn },
        { "no SSN", Ana with { Ssn = null }, MatchKind.SameLastNameAndBirthDate },
        { "another SSN", Ana with { Ssn = OtherSsn }, MatchKind.SameLastNameAndBirthDate },
        { "last name and birth date", Nobody with { LastNameKey = "RUIZ", BirthDate = Born }, MatchKind.SameLastNameAndBirthDate },
        { "first name, last name, ZIP", new("ANA", "RUIZ", "62704", null, null), MatchKind.SameNameAndZip },
        { "the same with another birth date", new("ANA", "RUIZ", "62704", Born.AddDays(1), OtherSsn), MatchKind.SameNameAndZip },
        { "another ZIP", new("ANA", "RUIZ", "62703", null, null), MatchKind.None },
        { "another first name", new("EVA", "RUIZ", "62704", null, null), MatchKind.None },
        { "another last name", new("ANA", "LOPEZ", "62704", Born, null), MatchKind.None },
        { "birth date alone", Nobody with { BirthDate = Born }, MatchKind.None },
        { "last name alone", Nobody with { LastNameKey = "RUIZ" }, MatchKind.None },
        { "nothing", Nobody, MatchKind.None },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Between_EachLikeness_ReturnsStrongestGround(string likeness, PersonFacts onFile, MatchKind expected)
    {
        Assert.True(expected == PossibleMatch.Between(Ana, onFile), likeness);
        Assert.True(expected == PossibleMatch.Between(onFile, Ana), $"{likeness}, the other way round");
    }

    [Fact]
    public void Between_BothDeclined_IsNoMatch()
    {
        Assert.Equal(MatchKind.None, PossibleMatch.Between(Nobody, Nobody));
        Assert.Equal(MatchKind.None, PossibleMatch.Between(Nobody with { LastNameKey = "RUIZ" }, Nobody with { LastNameKey = "RUIZ" }));
    }

    [Fact]
    public void Between_EmptyKeys_AreNoMatch()
    {
        var blank = new PersonFacts("", "", "", Born, "");

        Assert.Equal(MatchKind.None, PossibleMatch.Between(blank, blank));
    }

    [Fact]
    public void Between_NoFirstName_MatchesOnlyAnotherWithNone()
    {
        var suharto = new PersonFacts("", "SUHARTO", "62704", null, null);

        Assert.Equal(MatchKind.SameNameAndZip, PossibleMatch.Between(suharto, suharto));
        Assert.Equal(MatchKind.None, PossibleMatch.Between(suharto, suharto with { FirstNameKey = null }));
        Assert.Equal(MatchKind.None, PossibleMatch.Between(suharto with { FirstNameKey = "ANA" }, suharto));
    }

    [Fact]
    public void ToString_PersonFacts_HidesThem() => Assert.Equal("PersonFacts", Ana.ToString());
}
