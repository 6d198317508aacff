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
        { "another last name", new("ANA", "LOPEZ", "62703", Born, null), MatchKind.None },
        { "another last name, same ZIP", new("ANA", "LOPEZ", "62704", Born, null), MatchKind.SimilarNameAndBirthDate },
        { "no last name, same ZIP", new("ANA", null, "62704", Born, null), MatchKind.SimilarNameAndBirthDate },
        { "another name, same ZIP", new("EVA", "LOPEZ", "62704", Born, null), MatchKind.None },
        { "last name of two words", new("ANA", "RUIZ LOPEZ", null, Born, null), MatchKind.SimilarNameAndBirthDate },
        { "the same with another birth date", new("ANA", "RUIZ LOPEZ", "62704", Born.AddDays(1), null), MatchKind.None },
        { "last name that sounds alike", new("ANA", "ROOIS", null, Born, null), MatchKind.SimilarNameAndBirthDate },
        { "last name one letter apart, ZIP", new("EVA", "RUIX", "62704", Born, null), MatchKind.SimilarNameAndBirthDate },
        { "last name one letter apart, nothing else", new("EVA", "RUIX", "62703", Born, null), MatchKind.None },
        { "names that changed places", new("RUIZ", "ANA", null, Born, null), MatchKind.SimilarNameAndBirthDate },
        { "names that changed places, with a letter wrong", new("RUIS", "ANNA", null, Born, null), MatchKind.SimilarNameAndBirthDate },
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

    [Theory]
    [InlineData("DE LA FUENTE", "FUENTE", true)]
    [InlineData("DE LA FUENTE", "DE LA CRUZ", false)]
    [InlineData("AIKMAN ROWE", "ROWE", true)]
    [InlineData("AIKMAN ROWE", "AIKMANROWE", true)]
    [InlineData("GARCIA LOPEZ", "LOPEZ GARCIA", true)]
    [InlineData("SMITH JR", "JONES JR", false)]
    [InlineData("SMITH", "SMYTHE", true)]
    [InlineData("COLEMAN", "COLEMNA", true)]
    [InlineData("COLEMAN", "COPEMAX", false)]
    [InlineData("MORRISON", "MORISSON", true)]
    [InlineData("PRIEST", "PRIES T", true)]
    [InlineData("WEBB", "WEB", true)]
    [InlineData("OBRIEN", "O BRIEN", true)]
    [InlineData("KIM", "KIN", true)]
    [InlineData("B", "BERG", true)]
    [InlineData("B", "B RYAN", true)]
    [InlineData("K", "BERG", false)]
    [InlineData("BE", "BERG", false)]
    [InlineData("XU", "HE", false)]
    [InlineData("RUIZ", "LOPEZ", false)]
    [InlineData("RUIZ", "", false)]
    public void Between_LastNames_AreSimilarByWordSoundOrLetter(string one, string other, bool expected)
    {
        var match = PossibleMatch.Between(new PersonFacts("ANA", one, null, Born, null), new PersonFacts("ANA", other, null, Born, null));

        Assert.Equal(expected ? MatchKind.SimilarNameAndBirthDate : MatchKind.None, match);
    }

    [Theory]
    [InlineData("LIZ", "RUIZ", "62704", null, "ELIZABETH", "RUIZ", "62704", null, MatchKind.NicknameAndZip)]
    [InlineData("LIZ", "RUIZ", "62704", "1985-02-03", "ELIZABETH", "RUIZ", "62704", null, MatchKind.NicknameAndZip)]
    [InlineData("LIZ", "RUIZ", "62704", "1985-02-03", "ELIZABETH", "RUIZ", "62704", "1985-02-04", MatchKind.None)]
    [InlineData("LIZ", "RUIZ", "62704", "1985-02-03", "ELIZABETH", "RUIZ", "62704", "1985-02-03", MatchKind.SameLastNameAndBirthDate)]
    [InlineData("LIZ", "RUIZ", "62704", null, "ELIZABETH", "RUIZ", "62703", null, MatchKind.None)]
    [InlineData("LIZ", "RUIZ", "62704", null, "ELIZABETH", "ROOIS", "62704", null, MatchKind.None)]
    [InlineData("LIZ", "RUIZ", "62704", null, "WILLIAM", "RUIZ", "62704", null, MatchKind.None)]
    [InlineData("LIZ", "RUIZ", null, null, "ELIZABETH", "RUIZ", null, null, MatchKind.None)]
    [InlineData("LIZ", null, "62704", null, "ELIZABETH", null, "62704", null, MatchKind.None)]
    [InlineData("LIZ", "RUIZ", null, "1985-02-03", "ELIZABETH", "ROOIS", null, "1985-02-03", MatchKind.SimilarNameAndBirthDate)]
    [InlineData("LIZ", "RUIZ", "62704", "1985-02-03", "ELIZABETH", "LOPEZ", "62704", "1985-02-03", MatchKind.SimilarNameAndBirthDate)]
    [InlineData("LIZ", "RUIZ", "62704", "1985-02-03", "ELIZABETH", "LOPEZ", "62703", "1985-02-03", MatchKind.None)]
    public void Between_Nickname_CountsBesideTheRest(
        string first, string? last, string? zip, string? born, string otherFirst, string? otherLast, string? otherZip, string? otherBorn, MatchKind expected)
    {
        PersonFacts one = new(first, last, zip, DateOf(born), null), other = new(otherFirst, otherLast, otherZip, DateOf(otherBorn), null);

        Assert.Equal(expected, PossibleMatch.Between(one, other));
        Assert.Equal(expected, PossibleMatch.Between(other, one));
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

    private static DateOnly? DateOf(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void ToString_PersonFacts_HidesThem() => Assert.Equal("PersonFacts", Ana.ToString());
}
