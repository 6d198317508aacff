namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>An account of the demo data.</summary>
/// <param name="Email">Address, which is also the user name.</param>
/// <param name="Name">Display name.</param>
/// <param name="Role">Its one role.</param>
/// <param name="Lwia">Area, or null.</param>
/// <param name="Rooms">Codes of the rooms it is assigned to.</param>
internal sealed record DemoAccount(string Email, string Name, string Role, int? Lwia, params string[] Rooms)
{
    /// <summary>Whether it has the demo's password; one without can only stand under visits.</summary>
    public bool CanSignIn { get; init; } = true;
}
