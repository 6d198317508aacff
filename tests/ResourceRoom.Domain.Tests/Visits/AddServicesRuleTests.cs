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
    [InlineData(false, true, AddServicesRefusal.AlreadyCheckedOut)]
    [InlineData(true, false, AddServicesRefusal.AlreadyVoided)]
    [InlineData(true, true, AddServicesRefusal.AlreadyVoided)]
    public void WhyNot_VisitNotOpen_RefusesWhateverIsChosen(bool isVoided, bool isCheckedOut, AddServicesRefusal expected) =>
        Assert.All<int[]>([[], [1], [2], [4]], chosen =>
            Assert.Equal(expected, AddServicesRule.WhyNot(Open with { IsVoided = isVoided, IsCheckedOut = isCheckedOut, Chosen = chosen })));
}
