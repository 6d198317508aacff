using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Staff.Employers;

public sealed record EmployerPage
{
    public required User Account { get; init; }

    public required EmployerInput Input { get; init; }

    public required EmployerPart Fields { get; init; }

    /// <summary>The other save, where that kept the form from being saved.</summary>
    public TwoVersions? Conflict { get; init; }
}

public sealed record EmployerPart(IEmployerInput Input, IReadOnlyList<Choice> Employers, IReadOnlyList<string> Partners)
{
    public const int NameLength = User.PartnerLength;

    public static EmployerPart Of(IEmployerInput input, IEnumerable<AccountKind> kinds, IReadOnlyList<string> partners) =>
        new(input, [.. kinds.SelectMany(EmployerRule.Of).Distinct().Order().Select(employer => new Choice(employer.ToString(), employer.InWords()))], partners);

    public bool AsksForPartner => Employers.Any(choice => choice.Value == nameof(Employer.Partner));
}
