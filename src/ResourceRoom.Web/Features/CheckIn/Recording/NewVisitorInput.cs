using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.CheckIn.Recording;

public sealed record NewVisitorInput : VisitInput
{
    /// <summary>Sealed proof that a search came before: a new record may be made only after one.</summary>
    public string? Searched { get; init; }

    public NewVisitorInput WithoutSsn() => this with { Questions = Questions with { Ssn = null, DeclineSsn = true } };

    public ReturningVisitorInput AsReturning(Guid participantId, string proof) => new()
    {
        VisitKey = VisitKey,
        Room = Room,
        Questions = new NineQuestionsInput
        {
            Language = Questions.Language,
            LaborForceStatus = Questions.LaborForceStatus,
            DeclineLaborForceStatus = Questions.DeclineLaborForceStatus,
        },
        Services = Services,
        Note = Note,
        ParticipantId = participantId,
        Proof = proof,
    };
}

/// <summary>Every one of the nine must be asked (Policy 1.11.2, item 5.1).</summary>
public sealed class NewVisitorInputValidator : AbstractValidator<NewVisitorInput>
{
    public NewVisitorInputValidator(OfficeClock clock)
    {
        RuleFor(input => input.Questions).MustBeRight(clock, mayBeLeft: _ => false);
        this.AddVisitRules();
    }
}
