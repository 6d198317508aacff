namespace ResourceRoom.Web.Features.Home;

public sealed record CustomerPage(string Name, IReadOnlyList<NearbyRoom> Rooms);

public sealed record NearbyRoom(string Name, string Street, string City, string Zip, string Phone, string Hours);
