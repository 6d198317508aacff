namespace ResourceRoom.Web.Data.Seeding.DemoData.People;

internal sealed record DemoAccount(string Email, string Name, string Role, int? Lwia, params string[] Rooms)
{
    /// <summary>The office whose customers a case manager reaches; null for the whole area.</summary>
    public string? Office { get; init; }

    /// <summary>The partner organization that employs them; null for the LWIA itself, or the state.</summary>
    public string? Partner { get; init; }

    public bool CanSignIn { get; init; } = true;
}
