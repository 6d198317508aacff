using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class SharedSsnTests
{
    private const string Usual = "234-56-7891";
    private const string MadeUp = "123-45-6789";

    [Theory]

    // Everything differs, or all that both sides hold.
    [InlineData("Lena Ortmann 1996-02-02", "Ned Flood 1970-05-06", true)]
    [InlineData("Lena Ortmann -", "Ned Flood 1970-05-06", true)]
    [InlineData("- - 1996-02-02", "- - 1970-05-06", true)]
    [InlineData("- Ortmann -", "- Flood -", true)]

    // Nothing can be compared.
    [InlineData("- - -", "Ned Flood 1970-05-06", false)]
    [InlineData("Ned - 1970-05-06", "- Flood -", false)]

    // The same birth date outweighs one name, not two.
    [InlineData("Tessa Bright 1980-01-05", "Tessa Colby 1980-01-05", false)]
    [InlineData("Bob Flood 1980-01-05", "Robert Flood 1980-01-05", false)]
    [InlineData("Lena Ortmann 1970-05-06", "Ned Flood 1970-05-06", true)]
    [InlineData("Lena - 1970-05-06", "Ned Flood 1970-05-06", false)]

    // A clearly different birth date: father and son of one name, or a relative's number.
    [InlineData("Ned Flood 1996-02-02", "Ned Flood 1970-05-06", true)]
    [InlineData("Ione Petrov 1980-11-19", "Ione Petrov 1980-01-05", true)]
    [InlineData("Lena Flood 1996-02-02", "Ned Flood 1970-05-06", true)]

    // One part of it mistyped, or month and day swapped.
    [InlineData("Ned Flood 1980-01-05", "Ned Flood 1980-01-06", false)]
    [InlineData("Ned Flood 1980-01-05", "Ned Flood 1980-11-05", false)]
    [InlineData("Ned Flood 1980-01-05", "Ned Flood 1990-01-05", false)]
    [InlineData("Ned Flood 1980-01-05", "Ned Flood 1980-05-01", false)]
    [InlineData("Ned Flood 1980-01-05", "Ned Flood 1990-05-01", true)]
    [InlineData("Ned Flood 1980-01-05", "Ned Marsh 1980-01-06", false)]
    [InlineData("Lena Flood 1980-01-05", "Ned Flood 1980-01-06", true)]

    // No birth date: a married name is no other person, a different first name may be.
    [InlineData("Ada Marsh -", "Ada Bell 1980-01-05", false)]
    [InlineData("Lena Flood -", "Ned Flood 1980-01-05", true)]
    [InlineData("- Marsh -", "Ada Bell -", true)]
    [InlineData("Lena - -", "Ned Flood -", true)]

    // Spellings of one name.
    [InlineData("NED FLOOD -", "Ned Flood -", false)]
    [InlineData("Flood Ned -", "Ned Flood -", false)]
    [InlineData("N. Flood -", "Ned Flood -", false)]
    [InlineData("L. Flood -", "Ned Flood -", true)]
    [InlineData("Sarah Flood -", "Sara Flud -", false)]
    [InlineData("Jon Flood -", "John Flood -", false)]
    [InlineData("Mario Cruz -", "Maria Cruz -", true)]
    [InlineData("Erica Cruz -", "Eric Cruz -", true)]
    [InlineData("Susan Rowe -", "Susan Aikman-Rowe -", false)]
    [InlineData("Zoe_Ann Rowe -", "Zoë Rowe -", false)]
    public void MustBeAsked_NamesAndBirthDate_FollowsTable(string typed, string onFile, bool expected)
    {
        Assert.Equal(expected, SharedSsn.MustBeAsked(Read(typed, Usual), Read(onFile, Usual)));
        Assert.Equal(expected, SharedSsn.MustBeAsked(Read(onFile, Usual), Read(typed, Usual)));
    }

    [Theory]
    [InlineData("- - -", "Ned Flood 1970-05-06", true)]
    [InlineData("Ned - -", "Ned Flood 1970-05-06", true)]
    [InlineData("- - 1970-05-06", "Ned Flood 1970-05-06", true)]
    [InlineData("Ned Flood -", "Ned Flood 1970-05-06", false)]
    [InlineData("Ned - 1970-05-06", "Ned Flood 1970-05-06", false)]
    [InlineData("Lena Flood 1970-05-06", "Ned Flood 1970-05-06", false)]
    [InlineData("Ned Flood 1996-02-02", "Ned Flood 1970-05-06", true)]
    public void MustBeAsked_NumberLooksMadeUp_NeedsTwoItemsForIt(string typed, string onFile, bool expected) =>
        Assert.Equal(expected, SharedSsn.MustBeAsked(Read(typed, MadeUp), Read(onFile, MadeUp)));

    [Theory]

    // Twins: the other one has a record too.
    [InlineData("Lena Flood 1980-01-05", "Ned Flood 1980-01-05", "Lena Flood 1980-01-05", true)]
    [InlineData("Zoey Flood 1980-01-05", "Mia Flood 1980-01-05", "Zoe Flood 1980-01-05", true)]
    [InlineData("Zoe Flud 1980-01-05", "Mia Flood 1980-01-05", "Zoe Flood 1980-01-05", true)]
    [InlineData("Zoe Flood 1980-01-05", "Zoey Flood 1980-01-05", "Mia Flood 1980-01-05", false)]
    [InlineData("Bob Flood 1980-01-05", "Robert Flood 1980-01-05", "Lena Flood 1980-01-05", false)]
    [InlineData("Tessa Bright 1980-01-05", "Tessa Colby 1980-01-05", "Tess Marsh 1980-01-05", false)]

    // Father and son, whose birth dates could be one and a slip.
    [InlineData("Ned Flood 1980-01-05", "Ned Flood 1960-01-05", "Ned Flood 1980-01-05", true)]
    [InlineData("Ned Flood 1980-01-05", "Ned Flood 1980-01-05", "Ned Flood 1980-01-05", false)]
    [InlineData("Ned Flood -", "Ned Flood 1980-01-05", "Ned Flood 1960-01-05", false)]
    [InlineData("Tessa Bright 1980-01-05", "Tessa Colby 1980-01-05", "Tessa Bright 1980-01-05", true)]
    [InlineData("Tessa Bright 1980-01-05", "Tessa Colby 1980-01-05", "Tess_Ann Bright -", false)]
    public void MustBeAsked_AnotherRecordFitsBetter_FollowsTable(string typed, string onFile, string other, bool expected) =>
        Assert.Equal(expected, SharedSsn.MustBeAsked(Read(typed, Usual), Read(onFile, Usual), [Read(other, Usual)]));

    private static NineAnswers Read(string person, string number)
    {
        var parts = person.Split(' ');
        _ = Ssn.TryParse(number, out var ssn, out _);
        return new NineAnswers
        {
            FirstName = parts[0] == "-" ? Answer<string>.Declined : Answer<string>.Given(parts[0].Replace('_', ' ')),
            LastName = parts[1] == "-" ? Answer<string>.NotAsked : Answer<string>.Given(parts[1]),
            BirthDate = parts[2] == "-" ? Answer<DateOnly>.Declined : Answer<DateOnly>.Given(DateOnly.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)),
            Ssn = Answer<Ssn>.Given(ssn),
        };
    }
}
