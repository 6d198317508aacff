#!/usr/bin/env bash
# ASP.NET Core MVC 10.0: a form's values never reach a property of type IReadOnlyList<T> or IEnumerable<T> that is initialized with an empty
# collection expression ([]): the property stays empty, and ModelState.IsValid is false without a single error in it, because the values that were
# read are never validated. The same property without the initial value, or with one that is a List<T>, takes them, and so does an initialized
# IList<T>, ICollection<T>, List<T> or T[]. ([] makes an array for the read-only interfaces, and the binder adds to a collection that is there.)
# Remedy: no initial value, or List<T>.
# Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >Finding.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>
</Project>
XML
cat >Program.cs <<'CS'
using Microsoft.AspNetCore.Mvc;

Console.Error.WriteLine($"ASP.NET Core {Environment.Version}");
var builder = WebApplication.CreateBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddControllers();
await using var app = builder.Build();
app.MapControllers();
await app.StartAsync();
using var client = new HttpClient();
foreach (var path in new[] { "IReadOnlyList-empty", "IEnumerable-empty", "IReadOnlyList-null", "IReadOnlyList-of-a-List", "IList-empty", "ICollection-empty", "List-empty", "array-empty" })
{
    using var form = new FormUrlEncodedContent([new("Colors[0]", "red"), new("Colors[1]", "blue")]);
    using var answer = await client.PostAsync($"{app.Urls.First()}/{path}", form);
    Console.WriteLine($"{path}: {await answer.Content.ReadAsStringAsync()}");
}

await app.StopAsync();

public record ReadOnlyListEmpty { public IReadOnlyList<string> Colors { get; init; } = []; }
public record EnumerableEmpty { public IEnumerable<string> Colors { get; init; } = []; }
public record ReadOnlyListNull { public IReadOnlyList<string>? Colors { get; init; } }
public record ReadOnlyListOfAList { public IReadOnlyList<string> Colors { get; init; } = new List<string>(); }
public record ListInterfaceEmpty { public IList<string> Colors { get; init; } = []; }
public record CollectionEmpty { public ICollection<string> Colors { get; init; } = []; }
public record ListEmpty { public List<string> Colors { get; init; } = []; }
public record ArrayEmpty { public string[] Colors { get; init; } = []; }

public sealed class ColorsController : ControllerBase
{
    [HttpPost("/IReadOnlyList-empty")] public string Take([FromForm] ReadOnlyListEmpty form) => Say(form.Colors);
    [HttpPost("/IEnumerable-empty")] public string Take([FromForm] EnumerableEmpty form) => Say(form.Colors);
    [HttpPost("/IReadOnlyList-null")] public string Take([FromForm] ReadOnlyListNull form) => Say(form.Colors);
    [HttpPost("/IReadOnlyList-of-a-List")] public string Take([FromForm] ReadOnlyListOfAList form) => Say(form.Colors);
    [HttpPost("/IList-empty")] public string Take([FromForm] ListInterfaceEmpty form) => Say(form.Colors);
    [HttpPost("/ICollection-empty")] public string Take([FromForm] CollectionEmpty form) => Say(form.Colors);
    [HttpPost("/List-empty")] public string Take([FromForm] ListEmpty form) => Say(form.Colors);
    [HttpPost("/array-empty")] public string Take([FromForm] ArrayEmpty form) => Say(form.Colors);

    private string Say(IEnumerable<string>? colors) => $"{colors?.Count() ?? 0} bound, IsValid {ModelState.IsValid}, {ModelState.ErrorCount} errors";
}
CS
cat >expected <<'TEXT'
IReadOnlyList-empty: 0 bound, IsValid False, 0 errors
IEnumerable-empty: 0 bound, IsValid False, 0 errors
IReadOnlyList-null: 2 bound, IsValid True, 0 errors
IReadOnlyList-of-a-List: 2 bound, IsValid True, 0 errors
IList-empty: 2 bound, IsValid True, 0 errors
ICollection-empty: 2 bound, IsValid True, 0 errors
List-empty: 2 bound, IsValid True, 0 errors
array-empty: 2 bound, IsValid True, 0 errors
TEXT
dotnet run >seen
cat seen
diff expected seen && echo "As found."
