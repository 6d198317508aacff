using ResourceRoom.Domain.Plans.Money;
using ResourceRoom.Domain.Plans.Steps;
using static ResourceRoom.Domain.Tests.Support.CustomerBuilder;

namespace ResourceRoom.Domain.Tests.Plans.Money;

public sealed class PlanMoneyTests
{
    private static readonly StepFacts Shared = Step(1, Training, StepStatus.Planned) with { Dollars = 300.00m, Goals = [10, 11] };

    [Fact]
    public void Of_SharedCancelledAndDeclined_CountsEachOnceAndApart()
    {
        var money = PlanMoney.Of([
            Shared,
            Step(2, Training, StepStatus.Cancelled) with { Dollars = 120.00m, Goals = [10] },
            Step(3, "FOLLOWUP", StepStatus.OfferedButDeclined) with { Dollars = 50.00m, Goals = [11] }]);

        Assert.Equal(new MoneySums(Total: 300, Shared: 300, Cancelled: 120, Declined: 50), money.Plan);
        Assert.Equal(new MoneySums(Total: 300, Shared: 300, Cancelled: 120, Declined: 0), money.Goals[10]);
        Assert.Equal(new MoneySums(Total: 300, Shared: 300, Cancelled: 0, Declined: 50), money.Goals[11]);
        Assert.Equal(new MoneySums(Total: 300, Shared: 300, Cancelled: 120, Declined: 0), money.Services[Training]);
        Assert.Equal(new MoneySums(Total: 0, Shared: 0, Cancelled: 0, Declined: 50), money.Services["FOLLOWUP"]);
    }

    [Fact]
    public void Of_UnassignedWithoutValueAndWithdrawn_CountsWhatThereIs()
    {
        var money = PlanMoney.Of([
            Step(1, Training, StepStatus.Completed) with { Dollars = 0.10m },
            Step(2, Training, StepStatus.InProgress) with { Dollars = 0.20m, Goals = [10] },
            Step(3, Training, StepStatus.Planned) with { Goals = [10, 10] },
            Shared with { Id = 4, IsWithdrawn = true }]);

        Assert.Equal(new MoneySums(Total: 0.30m, Shared: 0, Cancelled: 0, Declined: 0), money.Plan);
        Assert.Equal(0.20m, money.Goals[10].Total);
    }

    [Fact]
    public void Of_NoSteps_IsNothing()
    {
        var money = PlanMoney.Of([]);

        Assert.Equal(default, money.Plan);
        Assert.Empty(money.Goals);
    }
}
