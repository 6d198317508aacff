using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Enrollments.Placements;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Plans.Money;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Outcomes;

public sealed record PlacementInput : Unlogged
{
    public string? Kind { get; init; }

    public string? Place { get; init; }

    public string? StartedOn { get; init; }

    public string? EndedOn { get; init; }

    public string? HourlyWage { get; init; }

    public string? HoursPerWeek { get; init; }

    public string? Source { get; init; }

    public string? VerifiedOn { get; init; }

    internal PlacementFacts ToFacts(DateOnly today) => new()
    {
        Kind = FilterRules.Chosen<PlacementKind>(Kind)!.Value,
        StartedOn = TypedDate.Read(StartedOn)!.Value,
        EndedOn = TypedDate.Read(EndedOn),
        HourlyWage = TypedMoney.Read(HourlyWage, out _),
        HoursPerWeek = TypedHours.Read(HoursPerWeek),
        VerifiedOn = TypedDate.Read(VerifiedOn)!.Value,
        Today = today,
    };
}

public sealed class PlacementInputValidator : AbstractValidator<PlacementInput>
{
    public PlacementInputValidator()
    {
        RuleFor(input => input.Kind).Must(text => FilterRules.Chosen<PlacementKind>(text) is not null).WithMessage("Choose what the customer went on to.");
        MustBeALine(RuleFor(input => input.Place), "Enter the employer, school or branch of service", Placement.PlaceLength);
        RuleFor(input => input.StartedOn).MustBeADate("start");
        RuleFor(input => input.EndedOn).MayBeADate("end");
        RuleFor(input => input.HourlyWage).Custom((text, context) =>
        {
            if (TypedMoney.Read(text, out var fault) is null && fault != TypedMoneyFault.Empty)
            {
                context.AddFailure(fault.OfWageInWords());
            }
        });
        RuleFor(input => input.HoursPerWeek).Must(text => string.IsNullOrWhiteSpace(text) || TypedHours.Read(text) is not null)
            .WithMessage("Enter the hours a week in digits, such as 30 or 37.5.");
        MustBeALine(RuleFor(input => input.Source), "Enter who or what says so", Placement.SourceLength);
        RuleFor(input => input.VerifiedOn).MustBeADate("verification");
    }

    private static void MustBeALine(IRuleBuilderInitial<PlacementInput, string?> rule, string request, int longest) => rule
        .Cascade(CascadeMode.Stop)
        .Must(text => TypedText.Clean(text) is not null).WithMessage($"{request}.")
        .Must(text => TypedText.Clean(text)!.Length <= longest).WithMessage($"{request} in up to {longest} characters.")
        .Must(text => !SsnInText.HoldsOne(text)).WithMessage($"{request} without a nine-digit number: it is not encrypted.");
}

public sealed record EndPlacementInput : Unlogged
{
    /// <summary>The version that was shown; a form without one is as good as an old one.</summary>
    public int Version { get; init; } = -1;

    public string? EndedOn { get; init; }

    internal DateOnly Day => TypedDate.Read(EndedOn)!.Value;

    internal static EndPlacementInput Of(PlacementLine placement) => new()
    {
        Version = placement.Version,
        EndedOn = placement.EndedOn is { } day ? OfficeFormat.Date(day) : null,
    };
}

public sealed class EndPlacementInputValidator : AbstractValidator<EndPlacementInput>
{
    public EndPlacementInputValidator() => RuleFor(input => input.EndedOn).MustBeADate("end");
}
