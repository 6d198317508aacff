using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Staff.Access;

public sealed record CustomerScopeInput
{
    /// <summary>The code of the office; empty for the whole area.</summary>
    public string? Office { get; init; }

    public string[] Programs { get; init; } = [];

    /// <summary>What the page showed, so that nobody overwrites what they have not seen.</summary>
    public string? Shown { get; init; }

    internal IEnumerable<WorkforceProgram> ChosenPrograms => Programs.Select(FilterRules.Chosen<WorkforceProgram>).OfType<WorkforceProgram>();

    internal static string? OfficeText(string? office) => string.IsNullOrEmpty(office) ? null : office;

    internal static string ShownOf(string? office, ProgramSet? programs) => $"{office}:{string.Join(' ', programs.Programs())}";

    internal static CustomerScopeInput Of(string? office, ProgramSet? programs) => new()
    {
        Office = office,
        Programs = [.. programs.Programs().Select(program => program.ToString())],
        Shown = ShownOf(office, programs),
    };
}

public sealed class CustomerScopeInputValidator : AbstractValidator<CustomerScopeInput>
{
    public CustomerScopeInputValidator() =>
        RuleFor(input => input.Programs).Must((input, _) => input.ChosenPrograms.Any()).WithMessage("Choose at least one program.");
}
