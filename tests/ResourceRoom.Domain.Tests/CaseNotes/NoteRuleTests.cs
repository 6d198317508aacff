using ResourceRoom.Domain.CaseNotes;

namespace ResourceRoom.Domain.Tests.CaseNotes;

public sealed class NoteRuleTests
{
    private static readonly DateOnly Today = new(2026, 6, 10);

    private static readonly NoteFacts General = new() { Kind = NoteKind.General, On = Today, Today = Today };

    private static readonly NoteFacts Contact = new()
    {
        Kind = NoteKind.FollowUp,
        On = Today,
        Outcome = NoteOutcome.ContactMade,
        Method = NoteMethod.Phone,
        SpokeWith = SpokeWith.Customer,
        Today = Today,
    };

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
        Assert.Equal(isTwoWay ? [] : [NoteFault.CannotBeContact], NoteRule.FaultsOf(General with { Outcome = NoteOutcome.ContactMade, Method = method }));
        Assert.Equal(isTwoWay ? [] : [NoteFault.CannotBeContact], NoteRule.FaultsOf(Contact with { Method = method }));
        Assert.Empty(NoteRule.FaultsOf(General with { Outcome = NoteOutcome.AttemptedNoResponse, Method = method }));
        Assert.Empty(NoteRule.FaultsOf(General with { Method = method }));
    }

    [Theory]
    [InlineData(-400, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void FaultsOf_DayOfContact_IsNotInTheFuture(int days, bool isFault) =>
        Assert.Equal(isFault ? [NoteFault.InFuture] : [], NoteRule.FaultsOf(General with { On = Today.AddDays(days) }));

    [Theory]
    [InlineData(NoteOutcome.ContactMade)]
    [InlineData(NoteOutcome.AttemptedNoResponse)]
    public void FaultsOf_OutcomeWithoutMethod_AsksForIt(NoteOutcome outcome) =>
        Assert.Equal([NoteFault.InFuture, NoteFault.MethodMissing], NoteRule.FaultsOf(General with { On = Today.AddDays(1), Outcome = outcome }));

    [Theory]
    [InlineData(NoteKind.General, new NoteFault[0])]
    [InlineData(NoteKind.FollowUp, new[] { NoteFault.OutcomeMissing, NoteFault.MethodMissing })]
    [InlineData(NoteKind.CustomerRequestedNoFollowUp, new NoteFault[0])]
    public void FaultsOf_NoteWithoutOutcome_IsMissingItForFollowUpOnly(NoteKind kind, NoteFault[] faults) =>
        Assert.Equal(faults, NoteRule.FaultsOf(General with { Kind = kind }));

    [Theory]
    [InlineData(SpokeWith.Customer)]
    [InlineData(SpokeWith.ParentOrGuardian)]
    [InlineData(SpokeWith.Advocate)]
    [InlineData(SpokeWith.Employer)]
    public void FaultsOf_FollowUpContact_MayBeWithAnyOfThem(SpokeWith with) => Assert.Empty(NoteRule.FaultsOf(Contact with { SpokeWith = with }));

    [Theory]
    [InlineData(NoteKind.General, NoteOutcome.ContactMade, false, new NoteFault[0])]
    [InlineData(NoteKind.General, NoteOutcome.ContactMade, true, new NoteFault[0])]
    [InlineData(NoteKind.General, NoteOutcome.AttemptedNoResponse, true, new[] { NoteFault.SpokeWithoutContact })]
    [InlineData(NoteKind.General, null, true, new[] { NoteFault.SpokeWithoutContact })]
    [InlineData(NoteKind.FollowUp, NoteOutcome.ContactMade, false, new[] { NoteFault.SpokeWithMissing })]
    [InlineData(NoteKind.FollowUp, NoteOutcome.AttemptedNoResponse, false, new NoteFault[0])]
    [InlineData(NoteKind.FollowUp, NoteOutcome.AttemptedNoResponse, true, new[] { NoteFault.SpokeWithoutContact })]
    [InlineData(NoteKind.CustomerRequestedNoFollowUp, NoteOutcome.ContactMade, false, new NoteFault[0])]
    public void FaultsOf_SpokeWith_GoesWithAContact(NoteKind kind, NoteOutcome? outcome, bool isSaid, NoteFault[] faults) =>
        Assert.Equal(faults, NoteRule.FaultsOf(Contact with { Kind = kind, Outcome = outcome, SpokeWith = isSaid ? SpokeWith.Customer : null }));
}
