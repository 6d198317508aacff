using System.Diagnostics;
using System.Globalization;
using System.Linq.Expressions;

using ResourceRoom.Domain.Contacts;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.ReferenceData.Contacts;

public enum OetContactState
{
    Active,
    Retired,
}

public static class OetContactStates
{
    public static string InWords(this OetContactState state) => state switch
    {
        OetContactState.Active => "Active",
        OetContactState.Retired => "Retired",
        _ => throw new UnreachableException(),
    };
}

public sealed record OetContactFilter : ListFilter<OetContact>
{
    public string? State { get; init; }

    public override IQueryable<OetContact> Apply(IQueryable<OetContact> rows) => FilterRules.Chosen<OetContactState>(State) switch
    {
        OetContactState.Active => rows.Where(contact => contact.RetiredAt == null),
        OetContactState.Retired => rows.Where(contact => contact.RetiredAt != null),
        _ => rows,
    };
}

public sealed class OetContactFilterValidator : AbstractValidator<OetContactFilter>
{
    public OetContactFilterValidator() =>
        RuleFor(filter => filter.State).MayBeChosen("a status", state => FilterRules.Chosen<OetContactState>(state) is not null);
}

public sealed record OetContactRow(Guid PublicId, string Name, string PhoneDigits, string? PhoneExtension, string Email, string? MailAddress, int Position, DateTime? RetiredAt);

public sealed class OetContactList : ListDefinition<OetContact, OetContactRow>
{
    public OetContactList()
        : base("OET contacts")
    {
        Key(contact => contact.PublicId, unique: contact => contact.Id);

        Column("Name", row => Link(row.Name, ReferenceAddresses.Contact(row.PublicId))).Sort("name", contact => contact.Name);
        Column("Place", row => row.Position.ToString(CultureInfo.InvariantCulture)).Sort("place", contact => contact.Position).InFile(row => row.Position);
        Column("Phone", row => new PhoneNumber(row.PhoneDigits, row.PhoneExtension).ToString()).Class("rr-time");
        Column("Email", row => row.Email).Class("rr-break");
        Column("Mailing address", row => row.MailAddress?.Replace("\n", ", ", StringComparison.Ordinal) ?? "–").InFile(row => row.MailAddress);
        Column("Status", row => row.RetiredAt is { } at
            ? Tag($"Retired {OfficeFormat.Date(OfficeClock.DayOf(at))}", "rr-tag--plain")
            : Tag(OetContactState.Active.InWords()));
        SortedBy("place");
    }

    protected override Expression<Func<OetContact, OetContactRow>> Row => contact => new OetContactRow(
        contact.PublicId, contact.Name, contact.PhoneDigits, contact.PhoneExtension, contact.Email, contact.MailAddress, contact.Position, contact.RetiredAt);
}
