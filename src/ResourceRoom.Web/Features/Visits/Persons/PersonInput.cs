using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Visits.Persons;

public sealed record PersonInput : Unlogged
{
    public int? Version { get; init; }

    public string? Person { get; init; }

    public string? S { get; init; }

    public string? Reason { get; init; }

    public PersonInput ToShow() => SsnInText.HoldsOne(Reason) ? this with { Reason = null } : this;
}

public sealed class PersonInputValidator : AbstractValidator<PersonInput>
{
    public PersonInputValidator()
    {
        RuleFor(input => input.Version).NotNull().WithMessage("The form was incomplete. Open the visit and change the person there.").OverridePropertyName("");
        RuleFor(input => input.Person).Must(person => Guid.TryParse(person, out _)).WithMessage("Find and choose the person who came.");
        RuleFor(input => input.Reason).MustBeAReason("Enter why you change the person", VisitVoid.ReasonLength);
    }
}
