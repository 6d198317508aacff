using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Domain.Tests.Visits;

public sealed class AddServicesRuleTests
{
    private static readonly AddServicesFacts Open = new()
    {
        IsVoided = false,
        IsCheckedOut = false,
        Chosen = [2],
        Catalog = [1, 2, 3],
        Recorded = [1],
        LongestNote = 9,
    };

    public static TheoryData<int[], AddServicesRefusal?> Choices => new()
    {
        { [], AddServicesRefusal.NoneChosen },
        { [1], AddServicesRefusal.AllThere },
        { [1, 1], AddServicesRefusal.AllThere },
        { [2], null },
        { [1, 2], null },
        { [2, 3], null },
        { [4], AddServicesRefusal.Unknown },
        { [1, 4], AddServicesRefusal.Unknown },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public void WhyNot_EachChoice_TakesKnownServicesIfOneIsNew(int[] chosen, AddServicesRefusal? expected) =>
        Assert.Equal(expected, AddServicesRule.WhyNot(Open with { Chosen = chosen }));

    [Theory]
    [InlineData("ninechars", null, new int[0], null)]
    [InlineData("ninechars", null, new[] { 1 }, null)]
    [InlineData("four", "four", new int[0], null)]
    [InlineData("four", "five", new int[0], null)]
    [InlineData("four", "fivee", new int[0], AddServicesRefusal.NoteTooLong)]
    [InlineData("four", "fivee", new[] { 2 }, AddServicesRefusal.NoteTooLong)]
    [InlineData("four", null, new[] { 4 }, AddServicesRefusal.Unknown)]
    public void WhyNot_Note_NeedsNoServiceButRoom(string note, string? onFile, int[] chosen, AddServicesRefusal? expected) =>
        Assert.Equal(expected, AddServicesRule.WhyNot(Open with { Chosen = chosen, Note = note, NoteOnFile = onFile }));

    [Theory]
    [InlineData("second", null, "second")]
    [InlineData("second", "first", "first\nsecond")]
    [InlineData("first", "first\nsecond", "first\nsecond")]
    public void NoteWith_Note_StandsBeneathOnce(string added, string? onFile, string expected) =>
        Assert.Equal(expected, AddServicesRule.NoteWith(added, onFile));

    [Theory]
    [InlineData(false, true, AddServicesRefusal.AlreadyCheckedOut)]
    [InlineData(true, false, AddServicesRefusal.AlreadyVoided)]
    [InlineData(true, true, AddServicesRefusal.AlreadyVoided)]
    public void WhyNot_VisitNotOpen_RefusesWhateverIsChosen(bool isVoided, bool isCheckedOut, AddServicesRefusal expected) =>
        Assert.All<int[]>([[], [1], [2], [4]], chosen =>
            Assert.Equal(expected, AddServicesRule.WhyNot(Open with { IsVoided = isVoided, IsCheckedOut = isCheckedOut, Chosen = chosen })));
}
