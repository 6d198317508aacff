using ResourceRoom.Web.Features.Customers.Enrolling;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Customers.NewPeople;

/// <summary>Sealed proof that a search came before: a new record may be made only after one.</summary>
public sealed record SearchedForCustomer;

public sealed record NewParticipantInput : Unlogged
{
    public string? Searched { get; init; }

    public NineQuestionsInput Questions { get; init; } = new();

    public NewEnrollmentInput Enrollment { get; init; } = new();

    public NewParticipantInput WithoutSsn() => this with { Questions = Questions with { Ssn = null, DeclineSsn = true } };
}

/// <summary>Every one of the nine must be asked (Policy 1.11.2, item 5.1).</summary>
public sealed class NewParticipantInputValidator : AbstractValidator<NewParticipantInput>
{
    public NewParticipantInputValidator(OfficeClock clock, IValidator<NewEnrollmentInput> enrollment)
    {
        RuleFor(input => input.Questions).MustBeRight(clock, mayBeLeft: _ => false);
        RuleFor(input => input.Enrollment).SetValidator(enrollment);
    }
}

/// <summary>What somebody chose on the page that names those on file whom the answers fit.</summary>
public sealed record SamePersonInput
{
    /// <summary>The form as it was sent.</summary>
    public string? Sealed { get; init; }

    /// <summary>Who of those on file it is; null for none of them.</summary>
    public Guid? Id { get; init; }

    public bool Back { get; init; }

    public bool WithoutSsn { get; init; }
}
