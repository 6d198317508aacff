using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.History;

namespace ResourceRoom.Web.Features.ReferenceData.Contacts;

public sealed record OetContactPage(OetContact Contact, IReadOnlyList<HistoryLine> History, RetirementInput Input);

public sealed record OetContactForm(OetContactInput Input)
{
    /// <summary>Null for a new contact.</summary>
    public Guid? PublicId { get; init; }

    public string Name { get; init; } = "";

    public TwoVersions? Conflict { get; init; }

    public bool IsNew => PublicId is null;
}
