using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Loads.Api;

/// <summary>What a program of a sender does.</summary>
public static class ApiCalls
{
    /// <summary>Where files are sent.</summary>
    public static readonly Uri Address = new("/api/v1/loads", UriKind.Relative);

    /// <summary>Sends a file as the contract asks.</summary>
    public static async Task<HttpResponseMessage> SendAsync(this HttpClient client, string file, string? key = null, Action<HttpRequestMessage>? change = null)
    {
        using var content = new StringContent(file, Encoding.UTF8, "text/csv");
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = content };
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        }

        change?.Invoke(request);
        return await client.SendAsync(request);
    }

    /// <summary>The JSON of an answer.</summary>
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

    /// <summary>The code of a refusal, which is told as a problem.</summary>
    public static async Task<string?> CodeAsync(this HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.JsonAsync();
        Assert.Equal(["title", "status", "detail", "code"], problem.EnumerateObject().Select(property => property.Name));
        Assert.Equal((int)response.StatusCode, problem.GetProperty("status").GetInt32());
        return problem.GetProperty("code").GetString();
    }

    /// <summary>The load that an answer names.</summary>
    public static async Task<Load> LoadOfAsync(this ResourceRoomApp app, HttpResponseMessage response)
    {
        var id = (await response.JsonAsync()).GetProperty("id").GetGuid();
        return await app.QueryAsync(db => db.Loads.AsNoTracking().SingleAsync(load => load.PublicId == id));
    }

    /// <summary>The loads of a system, oldest first.</summary>
    public static Task<List<Load>> LoadsOfAsync(this ResourceRoomApp app, Sender system) =>
        app.QueryAsync(db => db.Loads.AsNoTracking().Where(load => load.SystemId == system.Row.Id).OrderBy(load => load.Id).ToListAsync());

    /// <summary>Gives the content another type.</summary>
    public static void SetType(this HttpRequestMessage request, string type) => request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
}
