using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Plans.Steps;

public sealed class StepDatesRuleTests
{
    private static readonly StepDatesFacts Asked = new()
    {
        Status = StepStatus.Planned,
        Dates = StepDates.None,
        EnrolledOn = Days.On("2026-01-15"),
        Today = Days.On("2026-06-10"),
    };

    [Theory]
    [InlineData("2026-06-01", "2026-06-03")]
    [InlineData("2026-06-03", "2026-06-03")]
    [InlineData("2026-06-10", "2026-06-10")]
    [InlineData("2026-06-01", "2026-06-11", StepDateFault.ActualEndInFuture)]
    [InlineData("2026-06-01", null, StepDateFault.ActualEndMissing)]
    [InlineData(null, "2026-06-03", StepDateFault.ActualStartMissing)]
    [InlineData(null, null, StepDateFault.ActualStartMissing, StepDateFault.ActualEndMissing)]
    [InlineData("2026-06-04", "2026-06-03", StepDateFault.ActualEndBeforeStart)]
    [InlineData("2026-06-11", "2026-06-12", StepDateFault.ActualStartInFuture, StepDateFault.ActualEndInFuture)]
    [InlineData("2026-01-15", "2026-02-01")]
    [InlineData("2026-01-14", "2026-02-01", StepDateFault.ActualBeforeEnrollment)]
    [InlineData(null, "2026-01-14", StepDateFault.ActualStartMissing, StepDateFault.ActualBeforeEnrollment)]
    public void FaultsOf_Completed_NeedsBothActualDates(string? start, string? end, params StepDateFault[] expected) =>
        Assert.Equal(expected, FaultsOf(StepStatus.Completed, new() { ActualStart = Days.Maybe(start), ActualEnd = Days.Maybe(end) }));

    [Theory]
    [InlineData("2026-06-01", null)]
    [InlineData("2026-06-10", null)]
    [InlineData("2026-06-01", "2026-06-03")]
    [InlineData(null, null, StepDateFault.ActualStartMissing)]
    [InlineData("2026-06-11", null, StepDateFault.ActualStartInFuture)]
    public void FaultsOf_InProgress_NeedsAnActualStart(string? start, string? end, params StepDateFault[] expected) =>
        Assert.Equal(expected, FaultsOf(StepStatus.InProgress, new() { ActualStart = Days.Maybe(start), ActualEnd = Days.Maybe(end) }));

    [Theory]
    [InlineData(null, null)]
    [InlineData("2026-06-01", null, StepDateFault.PlannedHasBegun)]
    [InlineData(null, "2026-06-01", StepDateFault.PlannedHasBegun, StepDateFault.ActualStartMissing)]
    public void FaultsOf_Planned_HasNoActualDates(string? start, string? end, params StepDateFault[] expected) =>
        Assert.Equal(expected, FaultsOf(StepStatus.Planned, new() { ActualStart = Days.Maybe(start), ActualEnd = Days.Maybe(end) }));

    [Theory]
    [InlineData("2026-06-01", "2026-06-30")]
    [InlineData("2026-06-01", "2026-07-01")]
    [InlineData("2026-06-01", "2028-02-29")]
    [InlineData("2026-06-01", "2026-06-01")]
    [InlineData("2026-06-01", null)]
    [InlineData("2026-01-15", null)]
    [InlineData("2026-06-02", "2026-06-01", StepDateFault.ScheduledEndBeforeStart)]
    [InlineData("2026-01-14", "2026-02-01", StepDateFault.ScheduledBeforeEnrollment)]
    [InlineData(null, "2026-01-14", StepDateFault.ScheduledBeforeEnrollment)]
    public void FaultsOf_Scheduled_LiesInOrderAndNotBeforeTheEnrollment(string? start, string? end, params StepDateFault[] expected) =>
        Assert.Equal(expected, FaultsOf(StepStatus.Planned, new() { ScheduledStart = Days.Maybe(start), ScheduledEnd = Days.Maybe(end) }));

    [Theory]
    [InlineData("2016-06-10", "2036-06-10")]
    [InlineData("2016-06-09", "2026-06-10", StepDateFault.ScheduledStartFarOff)]
    [InlineData("2026-06-10", "2036-06-11", StepDateFault.ScheduledEndFarOff)]
    [InlineData("2036-06-11", null, StepDateFault.ScheduledStartFarOff)]
    [InlineData("0001-01-01", "9999-12-31", StepDateFault.ScheduledStartFarOff, StepDateFault.ScheduledEndFarOff)]
    public void FaultsOf_ScheduledMoreThanTenYearsOff_IsASlip(string? start, string? end, params StepDateFault[] expected) =>
        Assert.Equal(expected, StepDatesRule.FaultsOf(Asked with { EnrolledOn = null, Dates = new() { ScheduledStart = Days.Maybe(start), ScheduledEnd = Days.Maybe(end) } }));

    [Fact]
    public void FaultsOf_Applicant_HasNoFirstDayToKeep() => Assert.Empty(StepDatesRule.FaultsOf(Asked with
    {
        EnrolledOn = null,
        Status = StepStatus.Completed,
        Dates = new() { ScheduledStart = Days.On("2025-01-01"), ActualStart = Days.On("2025-01-01"), ActualEnd = Days.On("2025-01-01") },
    }));

    [Fact]
    public void FaultsOf_TypedLeapDay_IsADayOfLeapYearsAlone()
    {
        Assert.Null(TypedDate.Read("02/29/2026"));
        Assert.Empty(FaultsOf(StepStatus.Planned, new() { ScheduledStart = TypedDate.Read("02/29/2028") }));
    }

    private static IReadOnlyList<StepDateFault> FaultsOf(StepStatus status, StepDates dates) =>
        StepDatesRule.FaultsOf(Asked with { Status = status, Dates = dates });
}
