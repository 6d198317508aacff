using ResourceRoom.Domain.Contacts;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Customers.Contacts;

public sealed record ContactPage : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required ContactDetails OnFile { get; init; }

    public required int Version { get; init; }

    public required ContactInput Input { get; init; }

    public TwoVersions? Conflict { get; init; }

    /// <summary>How many rows stand open: those with an entry, and an empty one after them.</summary>
    public int PhonesShown => Shown([.. Input.Phones.Select(row => row.IsEmpty)]);

    public int AlternatesShown => Shown([.. Input.Alternates.Select(row => row.IsEmpty)]);

    public string ConfirmEmail => Confirm(OnFile.Email?.On);

    public string ConfirmAddress => Confirm(OnFile.Address?.On);

    public string ConfirmPhone(PhoneInput row)
    {
        var number = TypedPhone.Read(row.Number?.Text, out _);
        return Confirm(OnFile.Phones.FirstOrDefault(phone => phone.Value.Number == number)?.On);
    }

    public string ConfirmAlternate(AlternateInput row) =>
        Confirm(OnFile.Alternates.FirstOrDefault(alternate => alternate.Value.Name == row.Name?.Clean())?.On);

    private static int Shown(List<bool> isEmpty) => Math.Min(isEmpty.LastIndexOf(false) + 2, isEmpty.Count);

    private static string Confirm(DateOnly? last) => last is { } day ? $"Confirmed today (last on {OfficeFormat.Date(day)})" : "Confirmed today";
}
