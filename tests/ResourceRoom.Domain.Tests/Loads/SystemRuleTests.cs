using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Domain.Loads.Watching;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Loads;

public sealed class SystemRuleTests
{
    [Theory]
    [InlineData("yyyy", false, null)]
    [InlineData("yyyy", true, SystemRefusal.AlreadyApproved)]
    [InlineData("yyyn", false, SystemRefusal.NotComplete)]
    [InlineData("nyyy", false, SystemRefusal.NotComplete)]
    [InlineData("yyy?", false, SystemRefusal.NotComplete)]
    [InlineData("????", false, SystemRefusal.NotComplete)]
    [InlineData("yyyn", true, SystemRefusal.AlreadyApproved)]
    public void WhyNotApprove_Checklist_MustBeAllYes(string answers, bool isApproved, SystemRefusal? expected) =>
        Assert.Equal(expected, SystemRule.WhyNotApprove(Checklist(answers), isApproved));

    [Theory]
    [InlineData("yyyy", "yyyy", true)]
    [InlineData("yyyy", "yyyn", false)]
    [InlineData("yyyn", "yyyy", false)]
    [InlineData("yyy?", "yyyy", false)]
    [InlineData("yyyy", "yyy?", false)]
    [InlineData("yyyn", "yyyn", true)]
    public void KeepsApproval_AnotherAnswer_EndsIt(string before, string after, bool expected) =>
        Assert.Equal(expected, SystemRule.KeepsApproval(Checklist(before), Checklist(after)));

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, null)]
    [InlineData(2, SystemRefusal.TooManyKeys)]
    [InlineData(3, SystemRefusal.TooManyKeys)]
    public void WhyNotMakeKey_TwoAtATime_AreAllowed(int keys, SystemRefusal? expected) => Assert.Equal(expected, SystemRule.WhyNotMakeKey(keys));

    [Theory]
    [InlineData(false, SystemRefusal.NotApproved, null, SystemRefusal.NotPaused, null)]
    [InlineData(true, null, SystemRefusal.AlreadyPaused, null, SystemRefusal.KeyRevoked)]
    public void WhyNot_OtherActs_AskWhetherItIsDone(bool isDone, SystemRefusal? withdraw, SystemRefusal? pause, SystemRefusal? resume, SystemRefusal? revoke) =>
        Assert.Equal(
            (withdraw, pause, resume, revoke),
            (SystemRule.WhyNotWithdraw(isDone), SystemRule.WhyNotPause(isDone), SystemRule.WhyNotResume(isDone), SystemRule.WhyNotRevokeKey(isDone)));

    [Theory]
    [InlineData("2026-03-09", null, "2026-03-09", false)]
    [InlineData("2026-03-09", null, "2026-03-10", true)]
    [InlineData("2026-03-09", "2026-03-10", "2026-03-10", false)]
    [InlineData("2026-03-09", "2026-03-10", "2026-03-16", false)]
    [InlineData("2026-03-09", "2026-03-10", "2026-03-17", true)]
    [InlineData("2026-03-09", "2026-03-12", "2026-03-16", false)]
    [InlineData("2026-03-09", "2026-03-12", "2026-03-17", true)]
    [InlineData("2026-03-09", "2026-03-17", "2026-03-23", false)]
    [InlineData("2026-03-09", "2026-03-17", "2026-03-24", true)]
    [InlineData("2026-03-09", "2026-03-09", "2026-03-10", true)]
    [InlineData("2026-03-09", "2026-02-02", "2026-03-10", true)]
    public void IsNoticeDue_MissedWeeks_OnceEach(string dueOn, string? noticedOn, string today, bool expected) =>
        Assert.Equal(expected, WeeklyWatch.IsNoticeDue(Days.On(dueOn), noticedOn is null ? null : Days.On(noticedOn), Days.On(today)));

    [Theory]
    [InlineData("2026-03-02", null, "2026-03-09")]
    [InlineData("2026-03-02", "2026-03-01", "2026-03-09")]
    [InlineData("2026-03-02", "2026-03-05", "2026-03-12")]
    public void DueOn_LaterOfApprovalAndLoad_PlusAWeek(string approvedOn, string? acceptedOn, string expected) =>
        Assert.Equal(Days.On(expected), WeeklyWatch.DueOn(Days.On(approvedOn), acceptedOn is null ? null : Days.On(acceptedOn)));

    [Theory]
    [InlineData("sunrise-20", true)]
    [InlineData(" Sunrise  tracker ", true)]
    [InlineData("Sunrise", false)]
    [InlineData("This program", false)]
    public void IsNamedBy_CodeOrName_InAnyCase(string text, bool expected) => Assert.Equal(expected, SystemCode.IsNamedBy(text, "SUNRISE-20", "Sunrise Tracker"));

    [Theory]
    [InlineData(SystemStanding.MayNotBeUsed, WeeklyState.NotWatched, SystemState.MayNotBeUsed)]
    [InlineData(SystemStanding.NotApproved, WeeklyState.NotWatched, SystemState.NotApproved)]
    [InlineData(SystemStanding.Paused, WeeklyState.NotWatched, SystemState.Paused)]
    [InlineData(SystemStanding.MayLoad, WeeklyState.OnTime, SystemState.OnTime)]
    [InlineData(SystemStanding.MayLoad, WeeklyState.Stale, SystemState.Stale)]
    [InlineData(SystemStanding.MayLoad, WeeklyState.Overdue, SystemState.Overdue)]
    public void Of_StandingAndWeek_IsOneState(SystemStanding standing, WeeklyState week, SystemState expected) => Assert.Equal(expected, SystemStates.Of(standing, week));

    private static Dictionary<ChecklistPoint, bool> Checklist(string answers) => StandingRule.Points.Zip(answers)
        .Where(pair => pair.Second != '?').ToDictionary(pair => pair.First, pair => pair.Second == 'y');
}
