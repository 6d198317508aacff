namespace ResourceRoom.Web.Data.Seeding.DemoData.People;

internal sealed record DemoAccount(string Email, string Name, string Role, int? Lwia, params string[] Rooms)
{
    public bool CanSignIn { get; init; } = true;
}
