using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Web.Features.Loads.Receipts;

namespace ResourceRoom.Web.Tests.Features.Loads.Files;

/// <summary>What rejects say is expected: the words that cases from real senders ask for.</summary>
[Trait("Category", "OneEngine")]
public sealed class ExpectedWordsTests
{
    private static readonly LoadCode[] OfCells =
    [
        LoadCode.BadEncoding, LoadCode.Empty, LoadCode.BadValue, LoadCode.UnknownLocation, LoadCode.LocationClosed, LoadCode.OutsideLwia, LoadCode.Future, LoadCode.UnknownService,
        LoadCode.DuplicateInFile, LoadCode.TooLong, LoadCode.UnknownVisit, LoadCode.VisitVoided, LoadCode.PersonConflict,
    ];

    [Theory]
    [InlineData(LoadColumn.Zip, LoadCode.BadValue, LoadHint.DecimalAdded, "added \".0\"")]
    [InlineData(LoadColumn.Ssn, LoadCode.BadValue, LoadHint.DecimalAdded, "added \".0\"")]
    [InlineData(LoadColumn.VisitStart, LoadCode.BadValue, LoadHint.None, "two-digit hour, such as 2026-03-10T09:05")]
    [InlineData(LoadColumn.VisitId, LoadCode.DuplicateInFile, LoadHint.PowerOfTen, "A spreadsheet shortened it")]
    [InlineData(LoadColumn.Ssn, LoadCode.BadValue, LoadHint.DigitsLacking, "Nine digits, or PNTA only if the person declined.")]
    [InlineData(LoadColumn.Ssn, LoadCode.BadValue, LoadHint.ZeroLost, "Nine digits, or PNTA only if the person declined.")]
    [InlineData(LoadColumn.Ssn, LoadCode.BadValue, LoadHint.BeginsWithNine, "send PNTA when the person gave none")]
    [InlineData(LoadColumn.VisitEnd, LoadCode.BadValue, LoadHint.OverOneDay, "Leave it empty when nobody checked out.")]
    [InlineData(LoadColumn.Ssn, LoadCode.PersonConflict, LoadHint.None, "This SSN does not fit the rest of the row.")]
    [InlineData(LoadColumn.PersonId, LoadCode.PersonConflict, LoadHint.None, "This person_id came with another person before.")]
    [InlineData(LoadColumn.VisitId, LoadCode.DuplicateInFile, LoadHint.DeletedBefore, "a new visit needs a new id")]
    [InlineData(LoadColumn.VisitId, LoadCode.VisitVoided, LoadHint.None, "a new visit needs a new id")]
    [InlineData(LoadColumn.Race, LoadCode.Empty, LoadHint.None, "PNTA only if the person declined. A response is required.")]
    public void Of_Case_SaysHowToMendIt(LoadColumn column, LoadCode code, LoadHint hint, string expected) =>
        Assert.Contains(expected, ExpectedWords.Of(column, code, hint), StringComparison.Ordinal);

    [Fact]
    public void Of_AnyReject_IsASentence()
    {
        var words = LoadColumns.All.SelectMany(column => OfCells.SelectMany(code => Enum.GetValues<LoadHint>().Select(hint => ExpectedWords.Of(column, code, hint))))
            .Concat(new[] { LoadCode.BadRow, LoadCode.BadQuoting, LoadCode.TooLong }.Select(code => ExpectedWords.Of(null, code, LoadHint.None)));

        Assert.All(words, sentence => Assert.Matches("^[A-Z].*\\.$", sentence));
    }
}
