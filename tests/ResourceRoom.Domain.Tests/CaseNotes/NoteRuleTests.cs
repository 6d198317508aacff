using ResourceRoom.Domain.CaseNotes;

namespace ResourceRoom.Domain.Tests.CaseNotes;

public sealed class NoteRuleTests
{
    private static readonly DateOnly Today = new(2026, 6, 10);

    [Theory]
    [InlineData(NoteMethod.InPerson, true)]
    [InlineData(NoteMethod.Phone, true)]
    [InlineData(NoteMethod.Text, true)]
    [InlineData(NoteMethod.Email, true)]
    [InlineData(NoteMethod.Video, true)]
    [InlineData(NoteMethod.SocialMedia, true)]
    [InlineData(NoteMethod.Letter, false)]
    [InlineData(NoteMethod.Voicemail, false)]
    public void FaultsOf_ContactMade_TakesATwoWayMethod(NoteMethod method, bool isTwoWay)
    {
        Assert.Equal(isTwoWay ? [] : [NoteFault.CannotBeContact], NoteRule.FaultsOf(new(Today, NoteOutcome.ContactMade, method, Today)));
        Assert.Empty(NoteRule.FaultsOf(new(Today, NoteOutcome.AttemptedNoResponse, method, Today)));
        Assert.Empty(NoteRule.FaultsOf(new(Today, Outcome: null, method, Today)));
    }

    [Theory]
    [InlineData(-400, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void FaultsOf_DayOfContact_IsNotInTheFuture(int days, bool isFault) =>
        Assert.Equal(isFault ? [NoteFault.InFuture] : [], NoteRule.FaultsOf(new(Today.AddDays(days), Outcome: null, Method: null, Today)));

    [Theory]
    [InlineData(NoteOutcome.ContactMade)]
    [InlineData(NoteOutcome.AttemptedNoResponse)]
    public void FaultsOf_OutcomeWithoutMethod_AsksForIt(NoteOutcome outcome) =>
        Assert.Equal([NoteFault.InFuture, NoteFault.MethodMissing], NoteRule.FaultsOf(new(Today.AddDays(1), outcome, Method: null, Today)));
}
