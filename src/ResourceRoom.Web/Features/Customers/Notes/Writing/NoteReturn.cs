using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Customers.Notes.Writing;

/// <summary>
/// The page that the form of a note leads back to: one of those from which notes are begun, otherwise the customer's notes. The
/// address comes with the form, so nothing else is followed, neither another site nor another customer.
/// </summary>
public sealed record NoteReturn
{
    private const int MaxLength = 1000;

    private NoteReturn(string address, string name) => (Address, Name) = (address, name);

    public string Address { get; }

    public string Name { get; }

    public static NoteReturn Of(Guid customer, string? asked)
    {
        var steps = Links.CustomerStep(customer, Guid.Empty)[..^Guid.Empty.ToString().Length];
        var path = IsAddress(asked) ? asked!.Split('?', '#')[0] : null;
        return path switch
        {
            Links.FollowUps => new(asked!, "Follow-ups"),
            not null when path == Links.CustomerOutcomes(customer) => new(asked!, "Outcomes"),
            not null when path.StartsWith(steps, StringComparison.Ordinal) && Guid.TryParseExact(path[steps.Length..], "D", out _) =>
                new(asked!, "Follow-up Services (CM)"),
            _ => new($"{Links.Customer(customer)}/case-notes", "Case Notes"),
        };
    }

    // A header holds nothing else.
    private static bool IsAddress(string? asked) => asked is { Length: <= MaxLength } && asked.All(sign => sign is > ' ' and < '\x7f');
}
