// What nearly every file needs. Layers stay visible: a file that uses Data, Security or Features still says so.
global using FluentValidation;
global using Microsoft.EntityFrameworkCore;
global using ResourceRoom.Domain;
global using ResourceRoom.Web.Infrastructure;
