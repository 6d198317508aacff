namespace ResourceRoom.Web.Features.Home;

/// <summary>The home page of a customer.</summary>
/// <param name="Name">The customer's name.</param>
/// <param name="Rooms">Open resource rooms of the customer's area.</param>
public sealed record CustomerPage(string Name, IReadOnlyList<NearbyRoom> Rooms);

/// <summary>A resource room a customer may go to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Street">Street and number.</param>
/// <param name="City">City.</param>
/// <param name="Zip">Five-digit ZIP.</param>
/// <param name="Phone">Telephone.</param>
/// <param name="Hours">Days and hours, in words.</param>
public sealed record NearbyRoom(string Name, string Street, string City, string Zip, string Phone, string Hours);
