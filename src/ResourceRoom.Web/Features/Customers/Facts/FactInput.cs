using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Facts;

public sealed record FactInput : Unlogged
{
    public string? Kind { get; init; }

    public string? On { get; init; }

    public string? Source { get; init; }

    internal FactKind ChosenKind => FilterRules.Chosen<FactKind>(Kind)!.Value;

    internal DateOnly Day => TypedDate.Read(On)!.Value;
}

public sealed class FactInputValidator : AbstractValidator<FactInput>
{
    public FactInputValidator()
    {
        RuleFor(input => input.Kind).Must(text => FilterRules.Chosen<FactKind>(text) is not null).WithMessage("Choose what you record.");
        RuleFor(input => input.On).Must(text => TypedDate.Read(text) is not null).WithMessage("Enter a valid date (MM/DD/YYYY).");
        RuleFor(input => input.Source).Cascade(CascadeMode.Stop)
            .Must(text => TypedText.Clean(text) is not null).WithMessage("Enter who or what says so.")
            .Must(text => TypedText.Clean(text)!.Length <= EnrollmentFact.SourceLength).WithMessage($"The source can be up to {EnrollmentFact.SourceLength} characters.")
            .Must(text => !SsnInText.HoldsOne(text)).WithMessage("Enter the source without a nine-digit number: it is not encrypted.");
    }
}
