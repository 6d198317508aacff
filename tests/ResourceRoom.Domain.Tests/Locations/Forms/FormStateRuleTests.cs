using ResourceRoom.Domain.Locations.Forms;

namespace ResourceRoom.Domain.Tests.Locations.Forms;

public sealed class FormStateRuleTests
{
    [Theory]
    [InlineData(FormAct.Submit, null, FormStateRefusal.AlreadySubmitted, null, FormStateRefusal.AlreadyAccepted, FormStateRefusal.Withdrawn)]
    [InlineData(FormAct.Return, FormStateRefusal.NotSubmitted, null, FormStateRefusal.AlreadyReturned, FormStateRefusal.AlreadyAccepted, FormStateRefusal.Withdrawn)]
    [InlineData(FormAct.Accept, FormStateRefusal.NotSubmitted, null, FormStateRefusal.AlreadyReturned, FormStateRefusal.AlreadyAccepted, FormStateRefusal.Withdrawn)]
    [InlineData(FormAct.Withdraw, FormStateRefusal.NotSubmitted, null, null, FormStateRefusal.AlreadyAccepted, FormStateRefusal.Withdrawn)]
    [InlineData(FormAct.Discard, null, FormStateRefusal.AlreadySubmitted, FormStateRefusal.AlreadyReturned, FormStateRefusal.AlreadyAccepted, FormStateRefusal.Withdrawn)]
    public void WhyNot_ActInEachState_FollowsTheTable(FormAct act, params FormStateRefusal?[] expected) => Assert.Equal(
        expected,
        Enum.GetValues<LocationFormState>().Select(state => FormStateRule.WhyNot(act, new() { State = state, IsOet = true, IsSubmitter = false })));

    // Case 44: somebody else at OET decides on a form that OET submitted itself.
    [Theory]
    [InlineData(FormAct.Accept, true, true, FormStateRefusal.OwnForm)]
    [InlineData(FormAct.Accept, true, false, null)]
    [InlineData(FormAct.Return, true, true, FormStateRefusal.OwnForm)]
    [InlineData(FormAct.Return, true, false, null)]
    [InlineData(FormAct.Accept, false, true, FormStateRefusal.NotOet)]
    [InlineData(FormAct.Return, false, false, FormStateRefusal.NotOet)]
    [InlineData(FormAct.Withdraw, true, true, null)]
    [InlineData(FormAct.Withdraw, false, true, null)]
    [InlineData(FormAct.Withdraw, false, false, null)]
    public void WhyNot_SubmittedForm_IsDecidedByAnotherPersonAtOet(FormAct act, bool isOet, bool isSubmitter, FormStateRefusal? expected) =>
        Assert.Equal(expected, FormStateRule.WhyNot(act, new() { State = LocationFormState.Submitted, IsOet = isOet, IsSubmitter = isSubmitter }));

    [Theory]
    [InlineData(FormAct.Accept, LocationFormState.Withdrawn, FormStateRefusal.Withdrawn)]
    [InlineData(FormAct.Withdraw, LocationFormState.Accepted, FormStateRefusal.AlreadyAccepted)]
    public void WhyNot_TwoActsAtOnce_TheSecondFindsTheStateOfTheFirst(FormAct second, LocationFormState left, FormStateRefusal expected) =>
        Assert.Equal(expected, FormStateRule.WhyNot(second, new() { State = left, IsOet = true, IsSubmitter = false }));

    [Theory]
    [InlineData(FormAct.Submit, LocationFormState.Draft, FormStateRefusal.WithLwia)]
    [InlineData(FormAct.Submit, LocationFormState.Returned, FormStateRefusal.WithLwia)]
    [InlineData(FormAct.Discard, LocationFormState.Draft, FormStateRefusal.WithLwia)]
    [InlineData(FormAct.Submit, LocationFormState.Submitted, FormStateRefusal.AlreadySubmitted)]
    [InlineData(FormAct.Accept, LocationFormState.Submitted, null)]
    [InlineData(FormAct.Withdraw, LocationFormState.Submitted, null)]
    public void WhyNot_FormThatAnLwiaBegan_IsNotWrittenByOet(FormAct act, LocationFormState state, FormStateRefusal? expected) =>
        Assert.Equal(expected, FormStateRule.WhyNot(act, new() { State = state, IsOet = true, IsSubmitter = false, IsOfLwiaAlone = true }));

    [Fact]
    public void WhyNot_OwnFormThatWasWithdrawn_SaysThat() => Assert.Equal(
        FormStateRefusal.Withdrawn,
        FormStateRule.WhyNot(FormAct.Accept, new() { State = LocationFormState.Withdrawn, IsOet = true, IsSubmitter = true }));
}
